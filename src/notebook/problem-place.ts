import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { cellKeys } from "./cell-key.ts";

/** Which cell of a notebook a failure is of, by number from 0, and the path within it; null: of none. */
export function problemPlace(
  notebook: Notebook,
  { place }: Failure,
): { readonly cell: number; readonly path: readonly (string | number)[] } | null {
  const cell = cellKeys(notebook).indexOf(place.cell ?? "");
  return cell === -1 ? null : { cell, path: place.path ?? [] };
}
