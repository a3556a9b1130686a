import type { DrawnRange } from "./drawn-range.ts";
import type { FigureTable } from "./figure-table.ts";
import { limitColumns, limitNote } from "./limit-columns.ts";
import { outcomeRange } from "./outcome-range.ts";
import { outcomeOf, askedWords } from "./outcome.ts";
import { sweepDraws, type SweepInput, sweepHorizon } from "./sweep-marks.ts";
import { pointAt } from "./swept-thing.ts";

/** A sweep as numbers: a row a value (and step), a column an arm, with the largest Monte-Carlo error, unless that is left out, beside them; only what has been simulated. */
export function sweepTable(input: SweepInput): FigureTable {
  const { points, thing, second, arms, asked, withoutError = false } = input;
  const horizon = sweepHorizon(input);
  const { title, unit, decimals, blank } = askedWords(asked, horizon);
  const columns = arms.map(({ shortLabel }) => ({ name: shortLabel, decimals, unit }));
  const draws = sweepDraws(input);
  const steps = second === null ? [{ value: undefined, words: null }] : second.values;
  return {
    caption: `Simulated patients. ${title}, by ${thing.name}${second === null ? "" : ` and ${second.name}`}${limitNote(draws)}`,
    blank,
    columns: [
      { name: thing.name },
      ...(second === null ? [] : [{ name: second.name }]),
      ...columns,
      ...(withoutError ? [] : [{ name: "Monte-Carlo error at most ±", decimals: 1, unit }]),
      { name: "Patients an arm", decimals: 0 },
      ...limitColumns(columns, draws),
      ...(draws === undefined ? [] : [{ name: "Draws", decimals: 0 }]),
    ],
    rows: steps.flatMap((step) =>
      thing.values.flatMap(({ value, words }) => {
        const summary = pointAt(points, value, step.value)?.summary ?? null;
        if (summary === null) return [];
        const found = arms.map(({ arm }) => outcomeOf(summary, arm, asked));
        const errors = found.map((one) => one?.error ?? null).filter((error) => error !== null);
        return [
          [
            words,
            ...(step.words === null ? [] : [step.words]),
            ...found.map((one) => one?.value ?? null),
            ...(withoutError ? [] : [errors.length === 0 ? "not known" : Math.max(...errors)]),
            summary.patients,
            ...(draws === undefined
              ? []
              : [...arms.flatMap(({ arm }) => limitCells(outcomeRange(summary, arm, asked))), summary.draws ?? null]),
          ],
        ];
      }),
    ),
  };
}

function limitCells(range: DrawnRange<number | null> | null): readonly (number | null)[] {
  return [range?.lower ?? null, range?.upper ?? null];
}
