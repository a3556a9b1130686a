import { counted } from "../base/counted.ts";
import type { DifferenceNumbers } from "../schema/uncertainty.ts";
import { shortWithin } from "./arm-within.ts";
import { type DifferenceOptions, pairOf } from "./difference-pair.ts";
import type { FigureTable } from "./figure-table.ts";
import { differenceIn, gainBins, type GainSide, tieZone } from "./gain-bins.ts";
import { limitColumns, limitNote } from "./limit-columns.ts";
import { signed } from "./signed.ts";

type TableOptions = Pick<DifferenceOptions, "summary" | "arms" | "arm" | "by">;

/** The difference as numbers: mean, error and quantiles in days, the three shares, and every bar, under draws with the limits of all but the bars; null before there are any. */
export function differenceTable(options: TableOptions): FigureTable | null {
  const { summary, arm, by } = options;
  const difference = differenceIn(summary, arm, by);
  const pair = pairOf(options);
  if (summary === null || difference === undefined || pair === undefined) return null;
  const { meanError, uncertainty } = difference;
  const n = summary.patients;
  const gain = { name: "Days", decimals: 1, unit: "d" };
  const part = { name: "Share", decimals: 1, unit: "%" };
  const { draws } = summary;
  /** The limits of a number in one of the two columns that have some; blank where the draws say nothing of it. */
  const limits = (column: "days" | "share", number: keyof DifferenceNumbers | null): readonly (number | null)[] => {
    if (draws === undefined) return [];
    const blank = [null, null];
    const factor = column === "days" ? 1 : 100;
    const found =
      uncertainty === undefined || number === null
        ? blank
        : [uncertainty.lower[number], uncertainty.upper[number]].map((limit) => factor * limit);
    return column === "days" ? [...found, ...blank] : [...blank, ...found];
  };
  const days = (name: string, number: "mean" | "p5" | "p50" | "p95") => [
    name,
    difference[number],
    null,
    null,
    ...limits("days", number),
  ];
  const share = (name: string, fraction: number, number: GainSide | null = null) => [
    name,
    null,
    Math.round(n * fraction),
    100 * fraction,
    ...limits("share", number),
  ];
  return {
    caption: `Days independent gained by day ${by}, ${shortWithin(pair.other)} against ${shortWithin(pair.first)}, the same ${counted(n, "simulated patient")}${limitNote(draws)}`,
    blank: "",
    columns: [{ name: "Gain" }, gain, { name: "Patients", decimals: 0 }, part, ...limitColumns([gain, part], draws)],
    rows: [
      days("Mean", "mean"),
      ...(meanError === null
        ? []
        : [["Monte-Carlo error of the mean, 95 %, ±", meanError, null, null, ...limits("days", null)]]),
      days("5 % of patients", "p5"),
      days("50 % of patients", "p50"),
      days("95 % of patients", "p95"),
      share(`Gained more than ${tieZone} d`, difference.gained, "gained"),
      share(`Within ± ${tieZone} d`, difference.same, "same"),
      share(`Lost more than ${tieZone} d`, difference.lost, "lost"),
      ...gainBins(difference).map(({ low, high, share: fraction }) => share(binWords(low, high), fraction)),
    ],
  };
}

/** The days of a bar: "−14 to +14 d". */
export function binWords(low: number, high: number): string {
  return `${signed(low, 0)} to ${signed(high, 0)} d`;
}
