import type { FigureState } from "./figure-states.ts";
import { sweptFactor, sweptWindow } from "./sweep-states.ts";

/** A likelihood of one observed case an arm, over one thing or two. */
export function likelihoodOf({ summary, arms }: FigureState, grid = false) {
  const points = sweptFactor.values.flatMap(({ value }) =>
    grid ? sweptWindow.values.map((step) => ({ value, step: step.value, summary })) : [{ value, summary }],
  );
  const cases = arms
    .slice(1, 4)
    .map((arm, index) => ({ label: arm.label, arm, low: 10 + 30 * index, high: 40 + 30 * index }));
  return {
    points,
    thing: sweptFactor,
    second: grid ? sweptWindow : null,
    cases,
    untreated: arms[0] ?? null,
    stale: false,
  };
}
