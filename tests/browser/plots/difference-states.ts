import { differenceFigure } from "../../../src/plots/index.ts";
import { withGains } from "../../plots/difference-of.ts";
import { inventedRoster, outcome } from "../../plots/invented-roster.ts";
import type { FigureState } from "./figure-states.ts";

/** Most gain nothing, some up to 200 days, a few lose. */
export function usualGain(number: number, arm: number): number {
  const kind = number % 10;
  if (kind < 5) return (number % 7) - 3;
  if (kind === 5) return -20 - (number % 90);
  return ((13 * number + 31 * arm) % 200) + 5;
}

/** The difference of the last arm against the first, in each state. */
export function differenceStates({ summary, arms: all, place }: FigureState): SVGSVGElement {
  const nothing = summary?.arms.every(({ incidence }) => (incidence.independent.at(-1) ?? 0) === 0) ?? false;
  const gain = nothing ? () => 0 : usualGain;
  return differenceFigure({
    summary: summary === null ? null : withGains(summary, gain),
    roster:
      summary === null
        ? null
        : inventedRoster(Math.min(512, summary.patients), all.length, nothing ? () => outcome() : undefined),
    arms: all,
    arm: all.at(-1)?.arm ?? "",
    by: 365,
    ...place,
  });
}
