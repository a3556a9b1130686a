import type { Root } from "mdast";
import { useMemo, useRef } from "preact/hooks";
import type { Notebook } from "../../schema/notebook.ts";
import { proseTree } from "../../share/index.ts";
import { openingEntry } from "./opening-entry.ts";
import { outlineEntries, type OutlineEntry } from "./outline-entries.ts";

/** The prose of a notebook as trees, in order, the sections of each, and all of them with the notebook's beginning. */
export interface NotebookOutline {
  readonly trees: readonly Root[];
  readonly sections: readonly (readonly OutlineEntry[])[];
  readonly entries: readonly OutlineEntry[];
}

/** The outline of a notebook (null: none is open), read anew only where its prose has changed. */
export function useOutline(notebook: Notebook | null): NotebookOutline {
  const cells = notebook?.cells ?? [];
  const texts = cells.flatMap((cell) => (cell.kind === "prose" ? [cell.text] : []));
  const known = useRef<ReadonlyMap<string, Root>>(new Map());
  const trees = useMemo(() => {
    known.current = new Map(texts.map((text) => [text, known.current.get(text) ?? proseTree(text)]));
    return texts.flatMap((text) => known.current.get(text) ?? []);
  }, [JSON.stringify(texts)]);
  const sections = useMemo(() => outlineEntries(trees), [trees]);
  return { trees, sections, entries: notebook === null ? [] : [openingEntry(cells), ...sections.flat()] };
}
