import { readFileSync } from "node:fs";

/** Rows of a CSV of numbers under data/reference/survival; "NA" becomes NaN. */
export function referenceRows(file: string): Record<string, number>[] {
  const [header = "", ...lines] = readFileSync(
    new URL(`../../data/reference/survival/${file}`, import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n");
  const names = header.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, column) => [names[column] ?? "", Number(cell)])),
  );
}
