import { type DifferenceOptions, pairOf } from "./difference-pair.ts";
import type { FigureTable } from "./figure-table.ts";
import { differenceIn, gainBins, tieZone } from "./gain-bins.ts";
import { signed } from "./signed.ts";

type TableOptions = Pick<DifferenceOptions, "summary" | "arms" | "arm" | "by">;

/** The difference as numbers: mean, error and quantiles in days, the three shares, and every bar; null before there are any. */
export function differenceTable(options: TableOptions): FigureTable | null {
  const { summary, arm, by } = options;
  const difference = differenceIn(summary, arm, by);
  const pair = pairOf(options);
  if (summary === null || difference === undefined || pair === undefined) return null;
  const { mean, meanError, p5, p50, p95, gained, same, lost } = difference;
  const n = summary.patients;
  const days = (name: string, value: number | null) => [name, value, null, null];
  const share = (name: string, part: number) => [name, null, Math.round(n * part), 100 * part];
  return {
    caption: `Days independent gained by day ${by}, ${pair.other.shortLabel} against ${pair.first.shortLabel}, the same ${n} simulated patients`,
    blank: "",
    columns: [
      { name: "Gain" },
      { name: "Days", decimals: 1, unit: "d" },
      { name: "Patients", decimals: 0 },
      { name: "Share", decimals: 1, unit: "%" },
    ],
    rows: [
      days("Mean", mean),
      ...(meanError === null ? [] : [days("Monte-Carlo error of the mean, 95 %, ±", meanError)]),
      days("5 % of patients", p5),
      days("50 % of patients", p50),
      days("95 % of patients", p95),
      share(`Gained more than ${tieZone} d`, gained),
      share(`Within ± ${tieZone} d`, same),
      share(`Lost more than ${tieZone} d`, lost),
      ...gainBins(difference).map(({ low, high, share: part }) => share(binWords(low, high), part)),
    ],
  };
}

/** The days of a bar: "−14 to +14 d". */
export function binWords(low: number, high: number): string {
  return `${signed(low, 0)} to ${signed(high, 0)} d`;
}
