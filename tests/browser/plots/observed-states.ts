import type { ObservedGroup, observedIncidenceFigure } from "../../../src/plots/index.ts";
import { rising, summaryOf } from "../../plots/summary-of.ts";
import { twelveArms } from "./figure-states.ts";

type Options = Parameters<typeof observedIncidenceFigure>[0];

const step = (day: number, share: number) => ({
  day,
  share,
  lower: share === 0 ? null : Math.max(0, share - 0.1),
  upper: share === 0 ? null : share + 0.2,
});
/** A group whose curve begins at nothing, with two patients last seen. */
export const north: ObservedGroup = {
  name: "North",
  slot: null,
  rank: 0,
  steps: [step(0, 0), step(20, 0.2), step(60, 0.4), step(150, 0.5)],
  leadIn: false,
  censored: [
    { day: 70, share: 0.4 },
    { day: 150, share: 0.5 },
  ],
};
/** One whose first patients are not shown one by one. */
const south: ObservedGroup = {
  ...north,
  name: "South",
  rank: 1,
  steps: [step(50, 0.3), step(90, 0.45)],
  leadIn: true,
  censored: [],
};
/** One named as an arm. */
const cells: ObservedGroup = { ...north, name: "ucb-msc", slot: 4, rank: 2, censored: [] };
const summary = summaryOf(100, { watch: { independent: rising(365, 90, 120) } });

/** Simulated patients of one arm. */
export const besideWatching = { summary, arms: twelveArms.slice(0, 1) };

/** A reader's own cases in three groups, at the width of the page. */
export const threeGroups: Options = {
  groups: [north, south, cells],
  origin: "first dose",
  horizon: 180,
  beside: null,
  width: 960,
  phone: false,
};

/** What the figure of own cases must draw, by name. */
export const observedStates: Readonly<Record<string, Partial<Options>>> = {
  "no cases yet": { groups: [] },
  "1 group": { groups: [north] },
  "3 groups": {},
  "6 groups": {
    groups: Array.from({ length: 6 }, (_, rank) => ({
      ...north,
      name: `Ward ${rank + 1}`,
      rank,
      steps: north.steps.map((at) => step(at.day, at.share * (1 - 0.12 * rank))),
    })),
  },
  "beside simulated patients": { beside: besideWatching },
};
