/** One line of what the benchmark says: a median, its unit, and how many times what it is held against it is. */
export interface Row {
  readonly name: string;
  readonly median: number;
  readonly unit: string;
  /** The row, or the limit in words, that the ratio is to; null where there is none. */
  readonly against: string | null;
  readonly ratio: number | null;
}

/** Another row to compare with, measured by the same turns; or a limit in the row's own unit. */
export type Against =
  | { readonly name: string; readonly measured: readonly number[] }
  | { readonly limit: number; readonly words: string };

/** The middle of at least one number. */
function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** A number to four digits: more would be noise. */
function rounded(number: number): number {
  return Number(number.toPrecision(4));
}

/** A row from what was measured turn by turn. Against another row the ratio is the middle of the ratios turn by turn, so that a machine slow for a while is slow for both; against a limit it is the median's. */
export function row(name: string, unit: string, measured: readonly number[], against?: Against): Row {
  const median = middle(measured);
  if (against === undefined) return { name, median: rounded(median), unit, against: null, ratio: null };
  if ("limit" in against) {
    const { limit, words } = against;
    return { name, median: rounded(median), unit, against: words, ratio: rounded(median / limit) };
  }
  const ratios = measured.map((one, turn) => one / (against.measured[turn] ?? Number.NaN));
  return { name, median: rounded(median), unit, against: against.name, ratio: rounded(middle(ratios)) };
}

/** A number as one reads it: 1,000, 0.05, 1e-9. */
function said(limit: number): string {
  return Math.abs(limit) < 1e-4 ? String(limit) : limit.toLocaleString("en");
}

/** "at most" a limit, in the row's own unit. */
export function atMost(limit: number, unit: string): Against {
  return { limit, words: `at most ${said(limit)} ${unit}`.trimEnd() };
}

/** "at least" a limit, in the row's own unit. */
export function atLeast(limit: number, unit: string): Against {
  return { limit, words: `at least ${said(limit)} ${unit}`.trimEnd() };
}
