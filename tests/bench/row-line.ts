import type { Row } from "./row.ts";

/** A number as one reads it: 1,234, 0.05, 3.6e-15. */
function said(number: number): string {
  if (number !== 0 && Math.abs(number) < 1e-4) return number.toExponential(1);
  return number.toLocaleString("en", { maximumSignificantDigits: 4 });
}

/** One row for a reader: what, how much, and how many times what it is held against; of a limit, the limit and how much of it. */
export function rowLine({ name, median, unit, against, ratio }: Row): string {
  const line = `  ${name.padEnd(66)} ${said(median).padStart(10)} ${unit.padEnd(16)}`;
  if (against === null || ratio === null) return line.trimEnd();
  return /^at (most|least) /u.test(against)
    ? `${line} ${against} (${said(ratio)} of it)`
    : `${line} ${said(ratio)} × ${against}`;
}
