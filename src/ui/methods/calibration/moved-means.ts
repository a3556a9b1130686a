import type { PosteriorDiagnostic } from "../../../schema/posterior-diagnostic.ts";
import type { PosteriorSensitivity } from "../../../schema/posterior-sensitivity.ts";
import { studiedKeys } from "../../../schema/studied-keys.ts";

/** A mean by this many SDs from the shipped one has moved. */
const FAR = 0.5;

/** A mean that has moved: of which key, and by how many of its posterior SDs. */
export interface MovedMean {
  readonly key: string;
  readonly by: number;
}

/** A setting of the studies with the means it moves, the farthest first. */
export interface MovedRow {
  readonly row: PosteriorSensitivity;
  readonly moved: readonly MovedMean[];
}

/** The mean of a key in a row. */
export function meanIn(row: PosteriorSensitivity, key: string): number {
  return Number(new Map<string, unknown>(Object.entries(row)).get(key));
}

/** Which means each setting moves by more than half a posterior SD; the shipped row moves none. */
export function movedRows(
  rows: readonly PosteriorSensitivity[],
  diagnostics: readonly PosteriorDiagnostic[],
): readonly MovedRow[] {
  const shipped = rows.find(({ way }) => way === "shipped");
  const sds = new Map(diagnostics.map(({ key, posteriorSd }) => [key, posteriorSd]));
  return rows.map((row) => ({
    row,
    moved: studiedKeys
      .map((key) => ({
        key,
        by: shipped === undefined ? NaN : (meanIn(row, key) - meanIn(shipped, key)) / (sds.get(key) ?? NaN),
      }))
      .filter(({ by }) => Math.abs(by) > FAR)
      .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)),
  }));
}
