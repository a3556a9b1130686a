import type { Cell } from "../../schema/cell.ts";
import type { OutlineEntry } from "./outline-entries.ts";

/** Where the page begins. */
export const openingId = "opening";

/** The first entry of the outline: what a notebook says before its first heading. */
export function openingEntry(cells: readonly Cell[]): OutlineEntry {
  const [first] = cells;
  const asks = first?.kind === "prose" && first.text.split(/^#/mu)[0]?.includes("?") === true;
  return { id: openingId, title: asks ? "The question" : "Opening" };
}
