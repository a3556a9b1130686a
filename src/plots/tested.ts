import type { TestedRow } from "../schema/tested-row.ts";
import { type TestedUnit, testedUnits } from "../schema/tested-measure.ts";

/** A published number with its prediction interval. */
export interface TestedNumber {
  readonly row: TestedRow;
  readonly standing: "fitted" | "predicted";
  readonly unit: TestedUnit;
  readonly value: number;
  readonly median: number;
  readonly inner: readonly [low: number, high: number];
  readonly outer: readonly [low: number, high: number];
  readonly tail: number;
  readonly place: "inner" | "outer" | "outside";
}

/** How many numbers of a standing lie in the inner half and in the inner 90 % of what studies of their size would report. */
export interface Coverage {
  readonly inner: number;
  readonly outer: number;
  readonly of: number;
}

/** Published numbers beside what the model makes of them: by unit, misses first, then the least expected. */
export interface Tested {
  readonly panels: readonly { readonly unit: TestedUnit; readonly numbers: readonly TestedNumber[] }[];
  readonly fitted: Coverage;
  readonly predicted: Coverage;
  readonly untested: readonly TestedRow[];
}

function numberOf(row: TestedRow): readonly TestedNumber[] {
  const { standing, unit, value, median, low50, high50, low90, high90, tail, place } = row;
  if (standing === "untested" || unit === null || value === null || median === null || tail === null) return [];
  if (low50 === null || high50 === null || low90 === null || high90 === null || place === null) return [];
  return [{ row, standing, unit, value, median, inner: [low50, high50], outer: [low90, high90], tail, place }];
}

function missed({ place }: TestedNumber): number {
  return place === "outside" ? 1 : 0;
}

/** Whether a number stands before another: misses first, then by how far out it is. */
function before(one: TestedNumber, other: TestedNumber): number {
  return missed(other) - missed(one) || one.tail - other.tail;
}

function coverageOf(numbers: readonly TestedNumber[]): Coverage {
  return {
    inner: numbers.filter(({ place }) => place === "inner").length,
    outer: numbers.filter(({ place }) => place !== "outside").length,
    of: numbers.length,
  };
}

/** Sorts and counts what the lab says of the published numbers. */
export function testedOf(rows: readonly TestedRow[]): Tested {
  const numbers = rows.flatMap(numberOf);
  const panels = testedUnits.map((unit) => ({
    unit,
    numbers: numbers.filter((number) => number.unit === unit).toSorted(before),
  }));
  const misses = (panel: (typeof panels)[number]): number => panel.numbers.filter((each) => missed(each) > 0).length;
  return {
    panels: panels.filter((panel) => panel.numbers.length > 0).toSorted((one, other) => misses(other) - misses(one)),
    fitted: coverageOf(numbers.filter(({ standing }) => standing === "fitted")),
    predicted: coverageOf(numbers.filter(({ standing }) => standing === "predicted")),
    untested: rows.filter((row) => numberOf(row).length === 0),
  };
}
