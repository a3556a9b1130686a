import type { RuntimeView } from "../../notebook/index.ts";

/** What the run answers to an exercise; a number that is not reached is null. */
export type ModelAnswer =
  | { readonly as: "number" | "range"; readonly value: number | null }
  | { readonly as: "curve"; readonly heights: readonly number[] }
  | { readonly as: "choice"; readonly option: number | null }
  | { readonly as: "order"; readonly order: readonly string[] };

/** What the run answers to the exercise known by `key`; null: nothing yet. */
export function modelAnswer(view: RuntimeView, key: string): ModelAnswer | null {
  return view.states.get(key)?.state === "settled" ? null : null;
}
