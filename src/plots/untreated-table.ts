import { counted } from "../base/counted.ts";
import type { FigureTable } from "./figure-table.ts";
import { type UntreatedInput, untreatedRows } from "./untreated-rows.ts";

const percents = { decimals: 2, unit: "%" } as const;

function hundredfold(chance: number | undefined | null): number | null {
  return chance === null || chance === undefined ? null : 100 * chance;
}

/** The chances as numbers, a row a question; null before there are any. */
export function untreatedTable(input: UntreatedInput): FigureTable | null {
  const { summary } = input;
  if (summary === null || input.cases.length === 0) return null;
  const draws = summary.draws === undefined ? "" : `, mean of ${counted(summary.draws, "parameter draw")}`;
  return {
    caption: `Chance that untreated simulated patients do as well as the reported, ${counted(summary.patients, "patient")}${draws}`,
    blank: summary.draws === undefined ? "no draws, or the run ends earlier" : "the run ends earlier",
    columns: [
      { name: "Untreated patients" },
      { name: "Chance", ...percents },
      { name: "5 % of draws", ...percents },
      { name: "95 % of draws", ...percents },
    ],
    rows: untreatedRows(input).map(({ words, chance, limits }) => [
      words,
      hundredfold(chance),
      hundredfold(limits?.[0]),
      hundredfold(limits?.[1]),
    ]),
  };
}
