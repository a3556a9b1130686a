import type { RuntimeView } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { valueOf } from "../cells/value-of.ts";
import { sortable } from "../exercise/order-score.ts";
import { rightOptions } from "../exercise/right-options.ts";

/** What the run answers to an exercise; a number that is not reached is null, options are those that are right: several where arms are equal. `ranks` are the places of the arms it lists, from 0; arms that are level share the first of theirs. */
export type ModelAnswer =
  | { readonly as: "number" | "range"; readonly value: number | null }
  | { readonly as: "curve"; readonly heights: readonly number[] }
  | { readonly as: "choice"; readonly options: readonly number[] }
  | { readonly as: "order"; readonly ranks: readonly number[] };

/** What the run answers to an exercise known by `key`; null: nothing yet. */
export function modelAnswer(view: RuntimeView, key: string, cell: ExerciseCell): ModelAnswer | null {
  const truth = valueOf(view, key, "exercise")?.truth;
  if (truth === undefined) return null;
  const values = truth.map(({ value }) => value);
  switch (cell.as) {
    case "number":
    case "range":
      return { as: cell.as, value: values[0] ?? null };
    case "curve": {
      const heights = values.filter((value) => value !== null);
      return heights.length === values.length ? { as: "curve", heights } : null;
    }
    case "choice":
      return { as: "choice", options: rightOptions(cell, truth) };
    default: {
      const sizes = truth.map((each) => sortable(each, cell));
      return { as: "order", ranks: sizes.map((size) => sizes.filter((other) => other > size).length) };
    }
  }
}
