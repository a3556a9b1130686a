import type { FigureState } from "./figure-states.ts";

const horizon = 365;

function thingOf(name: string, values: readonly (number | string)[], own: number | null) {
  return { name, own, values: values.map((value) => ({ value, words: `${value}` })) };
}
/** What is varied: a factor of no, half, the usual and twice the amount. */
export const sweptFactor = thingOf("Factor", [0, 0.5, 1, 2], 1);
/** What is varied besides. */
export const sweptWindow = thingOf("Window", ["28 d", "56 d", "84 d"], null);
type Outcome = "independent" | "median";

/** A sweep that has the same answer at every point; over two things as a heat map. */
export function sweepOf({ summary, arms }: FigureState, outcome: Outcome, grid: boolean) {
  const points = sweptFactor.values.flatMap(({ value }) =>
    grid ? sweptWindow.values.map((step) => ({ value, step: step.value, summary })) : [{ value, summary }],
  );
  return { points, thing: sweptFactor, second: grid ? sweptWindow : null, arms, asked: { outcome, day: 180 }, horizon };
}
