import type { OutcomeScale } from "./outcome-scale.ts";

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** The axis of every frame of a likelihood figure, treated and untreated alike: percent from 0 to 100, never cropped. */
export const chanceScale: OutcomeScale = {
  to: 1,
  ticks: quarters.map((at) => ({ at, words: at === 1 ? "100\u00a0%" : String(100 * at) })),
};
