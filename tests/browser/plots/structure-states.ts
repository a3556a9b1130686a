import { Structure } from "../../../src/schema/structure.ts";
import { structureWords } from "../../../src/schema/structure-words.ts";
import type { FigureState } from "./figure-states.ts";
import { shifted } from "./tornado-states.ts";

/** Every structure, each later than the one before; the last has no answer yet. */
export function structureOf({ summary, arms }: FigureState, outcome: "independent" | "median") {
  const choices = Structure.options.map((value) => ({ value, ...structureWords[value] }));
  const points = choices.map(({ value }, index) => ({
    value,
    summary: summary === null || index === choices.length - 1 ? null : shifted(summary, 12 * index),
  }));
  return { points, choices, arms, asked: { outcome, day: 180 }, horizon: 365, stale: false } as const;
}
