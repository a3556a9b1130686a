import { readFileSync } from "node:fs";

function numberIn(cell: string, file: string): number {
  if (cell !== "NA" && !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)) throw new Error(`no number: "${cell}" (${file})`);
  return Number(cell);
}

/** Rows of a CSV of numbers under data/reference/survival; "NA" becomes NaN, and anything else throws. */
export function referenceRows(file: string): Record<string, number>[] {
  const [header = "", ...lines] = readFileSync(
    new URL(`../../data/reference/survival/${file}`, import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n");
  const names = header.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, column) => [names[column] ?? "", numberIn(cell, file)])),
  );
}
