import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";

const remedy = "use the name of a cell, or a list of names, as [observed, mine]";

/** One cell, or several of one kind, by name. */
export const CellIds = z.union(
  [CellId, z.array(CellId, remedy).check(z.minLength(2, remedy), z.maxLength(8, "use at most 8 cells"))],
  remedy,
);
export type CellIds = z.infer<typeof CellIds>;

/** The names in the order they stand; total. */
export function listedIds(ids: CellId | readonly CellId[]): readonly CellId[] {
  return typeof ids === "string" ? [ids] : ids;
}
