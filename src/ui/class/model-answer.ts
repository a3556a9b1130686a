import type { RuntimeView } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { valueOf } from "../cells/value-of.ts";

/** What the run answers to an exercise; a number that is not reached is null, an option is null where none is right. `ranks` are the places of the arms it lists, from 0; arms that are level share the first of theirs. */
export type ModelAnswer =
  | { readonly as: "number" | "range"; readonly value: number | null }
  | { readonly as: "curve"; readonly heights: readonly number[] }
  | { readonly as: "choice"; readonly option: number | null }
  | { readonly as: "order"; readonly ranks: readonly number[] };

/** Of what is not reached: it is later than any day, and less than any share. */
function sizeOf(cell: ExerciseCell, value: number | null): number {
  return value ?? (cell.answer.measure === "median" ? Infinity : -Infinity);
}

function chosen(cell: ExerciseCell, values: readonly (number | null)[]): number | null {
  const options = cell.options ?? [];
  let found = -1;
  if (options.some(({ arm }) => arm !== undefined)) {
    const sizes = values.map((value) => sizeOf(cell, value));
    found = sizes.indexOf(cell.least === true ? Math.min(...sizes) : Math.max(...sizes));
  } else {
    const value = sizeOf(cell, values[0] ?? null);
    found = options.findIndex(({ from = -Infinity, under = Infinity }) => from <= value && value < under);
  }
  return found === -1 ? null : found;
}

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
      return { as: "choice", option: chosen(cell, values) };
    default: {
      const sizes = values.map((value) => sizeOf(cell, value));
      return { as: "order", ranks: sizes.map((size) => sizes.filter((other) => other > size).length) };
    }
  }
}
