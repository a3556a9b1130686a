import { counted } from "../base/counted.ts";
import type { FigureTable } from "./figure-table.ts";
import { type UntreatedInput, untreatedRows } from "./untreated-rows.ts";

const percents = { decimals: 2, unit: "%" } as const;

function hundredfold(chance: number | undefined | null): number | null {
  return chance === null || chance === undefined ? null : 100 * chance;
}

/** The chances as numbers, a row a question, under draws with their limits unless these are left out; null before there are any. */
export function untreatedTable(input: UntreatedInput): FigureTable | null {
  const { summary } = input;
  if (summary === null || input.cases.length === 0) return null;
  const draws = summary.draws === undefined ? "" : `, mean of ${counted(summary.draws, "parameter draw")}`;
  const ranged = summary.draws !== undefined && input.withoutRange !== true;
  const limits = ranged ? ["5 % of draws", "95 % of draws"] : [];
  return {
    caption: `Chance that untreated simulated patients do as well as the reported, ${counted(summary.patients, "patient")}${draws}`,
    blank: "the run ends earlier",
    columns: [
      { name: "Untreated patients" },
      { name: "Chance", ...percents },
      ...limits.map((name) => ({ name, ...percents })),
    ],
    rows: untreatedRows(input).map(({ words, chance, limits: own }) => [
      words,
      hundredfold(chance),
      ...(ranged ? [hundredfold(own?.[0]), hundredfold(own?.[1])] : []),
    ]),
  };
}
