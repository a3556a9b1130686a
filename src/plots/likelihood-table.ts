import { sentenceCase } from "./sentence-case.ts";
import type { FigureTable } from "./figure-table.ts";
import { togetherWords } from "./likelihood-lines.ts";
import { type LikelihoodInput, likelihoodRows, likelihoodSteps, untreatedCounts } from "./likelihood-rows.ts";
import { numeral } from "./numeral.ts";
import { scoreHalf } from "./share-error.ts";

const percents = { decimals: 2, unit: "%" } as const;

function hundredfold(chance: number | null): number | null {
  return chance === null ? null : 100 * chance;
}

/** The chances as numbers: a row a value (and step), the treated and the untreated side by side, with the largest Monte-Carlo error of a single case, unless that is left out. */
export function likelihoodTable(input: LikelihoodInput & { readonly withoutError?: boolean }): FigureTable {
  const { cases, thing, second, withoutError = false } = input;
  const one = cases.length === 1;
  const count = numeral(cases.length);
  return {
    caption: "Simulated patients. Chance of the reported intervals, and of untreated patients by their upper ends",
    blank: "not known: the run ends earlier",
    columns: [
      { name: thing.name },
      ...(second === null ? [] : [{ name: second.name }]),
      ...cases.map(({ arm, low, high }) => ({ name: `${arm.shortLabel}, days ${low}–${high}`, ...percents })),
      ...(withoutError ? [] : [{ name: "Monte-Carlo error of one of these at most ±", ...percents }]),
      { name: one ? "That one" : togetherWords(cases.length), ...percents },
      {
        name: one ? "One untreated, by the upper end" : `${sentenceCase(count)} untreated, each by one upper end`,
        ...percents,
      },
      ...untreatedCounts.map((of) => ({ name: `Fastest ${one ? "" : `${count} `}of ${of} untreated`, ...percents })),
      { name: "Patients an arm", decimals: 0 },
    ],
    rows: likelihoodSteps(input).flatMap(({ step, words }) =>
      likelihoodRows(input, step).flatMap(({ words: value, cases: own, together, eachByOwn, fastest, n }) =>
        n === null
          ? []
          : [
              [
                value,
                ...(second === null ? [] : [words]),
                ...own.map(hundredfold),
                ...(withoutError
                  ? []
                  : [100 * Math.max(0, ...own.map((chance) => (chance === null ? 0 : scoreHalf(chance, n))))]),
                hundredfold(together),
                hundredfold(eachByOwn),
                ...fastest.map(hundredfold),
                n,
              ],
            ],
      ),
    ),
  };
}
