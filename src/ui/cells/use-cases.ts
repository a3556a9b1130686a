import { useMemo } from "preact/hooks";
import type { RuntimeView } from "../../notebook/index.ts";
import type { Case } from "../../schema/case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import { valueOf } from "./value-of.ts";

/** What *cases* cells have come to. */
export interface ShownCases {
  /** Published patients of all of them; null: none of them has been read yet, or all are the reader's own. */
  readonly cases: readonly Case[] | null;
  /** The reader's own; null: none are open, or none are asked for. */
  readonly own: OwnView | null;
}

/** Gathers published and own cases of some cells; the same objects as long as the cells have the same answers. */
export function useCases(view: RuntimeView, keys: readonly string[]): ShownCases {
  const published = keys.flatMap((key) => valueOf(view, key, "cases") ?? []);
  const [own = null] = keys.flatMap((key) => valueOf(view, key, "own")?.own ?? []);
  return useMemo(
    () => ({ cases: published.length === 0 ? null : published.flatMap(({ cases }) => cases), own }),
    [...published, own],
  );
}
