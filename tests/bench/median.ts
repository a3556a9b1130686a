/** The middle of some measurements, and the lowest and highest: what a benchmark may say. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly times: number;
}

/** The spread of at least one measurement, rounded to a tenth. */
export function spread(measured: readonly number[]): Spread {
  const sorted = measured.toSorted((one, other) => one - other);
  const at = (index: number): number => Math.round((sorted[index] ?? Number.NaN) * 10) / 10;
  return {
    median: at(Math.floor(sorted.length / 2)),
    lowest: at(0),
    highest: at(sorted.length - 1),
    times: sorted.length,
  };
}
