import { swimmerFigure } from "../../../src/plots/index.ts";
import { inventedRoster, outcome } from "../../plots/invented-roster.ts";
import { type FigureState, twelveArms } from "./figure-states.ts";

const arms = twelveArms.slice(0, 4);
const observed = [
  { label: "one unit, 3 months", slot: 2, low: 76, high: 107, followed: null, end: null, own: false },
  { label: "MSC, rapid recovery", slot: null, low: null, high: null, followed: null, end: null, own: false },
  { label: "yours: A7", slot: 4, low: 61, high: 61, followed: null, end: null, own: true },
  { label: "yours: A8", slot: null, low: null, high: null, followed: 200, end: null, own: true },
  {
    label: "yours: A9",
    slot: null,
    low: null,
    high: null,
    followed: null,
    end: { cause: "dead", day: 140 },
    own: true,
  },
] as const;
/** Twenty patients in four arms, and five observed. */
export const swimmerOptions = {
  roster: inventedRoster(20, 4),
  arms,
  arm: "ucb-mnc-x3",
  lanes: 20,
  order: "day" as const,
  horizon: 365,
  observed,
  observedTitle: "Observed: two patients (Li 2025), and yours, hollow",
  observedRest: "",
  width: 960,
  phone: false,
};

/** The lanes of the last arm, in each state. */
export function swimmerStates({ summary, arms: all, place }: FigureState): SVGSVGElement {
  const share = summary?.arms[0]?.incidence.independent.at(-1) ?? 0;
  const never = summary !== null && share === 0;
  const always = share === 1;
  const free = outcome({ independent: 40, transfusions: [0, 40], stretches: [{ from: 40, until: null }] });
  const one = never ? () => outcome({ transfusions: [0, 30, 60] }) : always ? () => free : undefined;
  const lanes = Math.min(20, summary?.patients ?? 20);
  return swimmerFigure({
    ...swimmerOptions,
    roster: summary === null ? null : inventedRoster(lanes, all.length, one),
    arms: all,
    arm: all.at(-1)?.arm ?? "",
    lanes,
    observed: all.length === 4 ? observed : [],
    ...place,
  });
}
