import { readFileSync } from "node:fs";

/** One row of a table that R wrote. */
export interface ReferenceRow {
  readonly text: (column: string) => string;
  /** NaN where R wrote NA. */
  readonly number: (column: string) => number;
}

/** Rows of a CSV under data/reference, as "survival-more/gray.csv". */
export function referenceTable(path: string): readonly ReferenceRow[] {
  const file = new URL(`../../data/reference/${path}`, import.meta.url);
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const text = (column: string): string => {
      const cell = cells[names.indexOf(column)];
      if (cell === undefined) throw new Error(`no column "${column}" (${path})`);
      return cell;
    };
    return {
      text,
      number(column) {
        const cell = text(column);
        const number = Number(cell);
        if (cell !== "NA" && (cell === "" || Number.isNaN(number))) throw new Error(`no number: "${cell}" (${path})`);
        return number;
      },
    };
  });
}

/** How far a number is from R's, as a share of R's; 0 where both are none, infinite where one is. */
export function relativeError(number: number | null | undefined, reference: number): number {
  const found = number ?? NaN;
  if (Number.isNaN(found) && Number.isNaN(reference)) return 0;
  if (found === reference) return 0;
  const error = Math.abs(found - reference) / Math.abs(reference);
  return Number.isNaN(error) ? Infinity : error;
}
