import { type AskedOutcome, daysBy } from "./outcome.ts";

/** An axis from 0: its end, and what stands at it. */
export interface OutcomeScale {
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

const shares = [0, 25, 50, 75, 100];

/** Round steps of 1, 2 or 5 that divide what there is into four to eight. */
function roundStep(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough;
}

/** The axis of an outcome: percent from 0 to 100, never cropped; days to the last that is counted; units to a round number beyond the largest. */
export function outcomeScale({ outcome }: AskedOutcome, horizon: number, largest: number): OutcomeScale {
  if (outcome === "independent" || outcome === "lost") {
    return { to: 100, ticks: shares.map((at) => ({ at, words: at === 100 ? "100\u00a0%" : String(at) })) };
  }
  const most = outcome === "median" ? horizon : outcome === "days" ? daysBy(horizon) : Math.max(1, largest);
  const step = roundStep(most);
  const count = outcome === "units" ? Math.ceil(most / step) : Math.floor(most / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
  const to = outcome === "units" ? step * count : most;
  return {
    to,
    ticks: ticks.map((at) => ({ at, words: `${at}${at === ticks.at(-1) && outcome !== "units" ? "\u00a0d" : ""}` })),
  };
}
