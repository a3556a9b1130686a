import { counted } from "../base/counted.ts";
import type { FigureTable } from "./figure-table.ts";
import { type Belief, beliefChances, drawError } from "./belief-rows.ts";

const percents = { decimals: 1, unit: "%" } as const;

/** What is believed before and after the data, as numbers, with the error of the draws unless that is left out; null before it is known. */
export function beliefTable(belief: Belief | null, withoutError = false): FigureTable | null {
  if (belief === null) return null;
  const { prior, posterior } = belief;
  return {
    caption: `What is believed of cord blood: prior, and after the data by ${counted(posterior.draws, "posterior draw")}`,
    blank: "",
    columns: [
      { name: "Cord blood" },
      { name: "Prior", ...percents },
      { name: "Posterior", ...percents },
      ...(withoutError ? [] : [{ name: "Error of the draws, 95 %, ±", ...percents }]),
      { name: "Prior, factor on the loss", decimals: 2 },
      { name: "Posterior, factor on the loss", decimals: 2 },
    ],
    rows: [
      ...beliefChances(belief).map(({ words, prior: before, posterior: after }) => [
        words,
        100 * before,
        100 * after,
        ...(withoutError ? [] : [100 * drawError(after, posterior.draws)]),
        null,
        null,
      ]),
      ["5 % where it does something", null, null, ...(withoutError ? [] : [null]), prior.low, posterior.low],
      ["95 % where it does something", null, null, ...(withoutError ? [] : [null]), prior.high, posterior.high],
    ],
  };
}
