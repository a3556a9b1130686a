import { type LikelihoodInput, likelihoodRows, likelihoodSteps } from "./likelihood-rows.ts";
import type { OutcomeScale } from "./outcome-scale.ts";

const ends = [0.1, 0.25, 0.5, 1];

/** The axis of all frames of a likelihood figure, treated and untreated alike: from 0 to the least of 10, 25, 50 and 100 % that holds every chance. */
export function chanceScale(input: LikelihoodInput): OutcomeScale {
  const chances = likelihoodSteps(input).flatMap(({ step }) =>
    likelihoodRows(input, step).flatMap(({ cases, fastest }) => [...cases, ...fastest]),
  );
  const known = chances.filter((chance) => chance !== null);
  const largest = Math.max(0, ...known);
  const to = known.length === 0 ? 1 : (ends.find((end) => end >= largest) ?? 1);
  const parts = to === 1 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  return {
    to,
    ticks: parts.map((part) => {
      const words = String(Number((100 * part * to).toFixed(1)));
      return { at: part * to, words: part === 1 ? `${words}\u00a0%` : words };
    }),
  };
}
