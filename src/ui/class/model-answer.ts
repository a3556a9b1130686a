import type { RuntimeView } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { valueOf } from "../cells/value-of.ts";

/** What the run answers to an exercise; a number that is not reached is null, options are those that are right: several where arms are equal. `ranks` are the places of the arms it lists, from 0; arms that are level share the first of theirs. */
export type ModelAnswer =
  | { readonly as: "number" | "range"; readonly value: number | null }
  | { readonly as: "curve"; readonly heights: readonly number[] }
  | { readonly as: "choice"; readonly options: readonly number[] }
  | { readonly as: "order"; readonly ranks: readonly number[] };

/** Of what is not reached: it is later than any day, and less than any share. */
function sizeOf(cell: ExerciseCell, value: number | null): number {
  return value ?? (cell.answer.measure === "median" ? Infinity : -Infinity);
}

function chosen(cell: ExerciseCell, values: readonly (number | null)[]): readonly number[] {
  const options = cell.options ?? [];
  if (options.some(({ arm }) => arm !== undefined)) {
    const sizes = values.map((value) => sizeOf(cell, value));
    const best = cell.least === true ? Math.min(...sizes) : Math.max(...sizes);
    return options.flatMap((_, index) => (sizes[index] === best ? [index] : []));
  }
  const value = sizeOf(cell, values[0] ?? null);
  return options.flatMap(({ from = -Infinity, under = Infinity }, index) => {
    const within = value >= from && (value < under || under === Infinity);
    return within && value !== -Infinity ? [index] : [];
  });
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
      return { as: "choice", options: chosen(cell, values) };
    default: {
      const sizes = values.map((value) => sizeOf(cell, value));
      return { as: "order", ranks: sizes.map((size) => sizes.filter((other) => other > size).length) };
    }
  }
}
