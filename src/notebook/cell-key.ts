import type { Cell } from "../schema/cell.ts";
import type { Notebook } from "../schema/notebook.ts";

/** The name other cells read a cell by; null where it has none. */
export function cellName(cell: Cell): string | null {
  return cell.kind === "prose" ? null : (cell.id ?? null);
}

/** What each cell of a notebook is known by, in order: its name, or its kind and how many unnamed ones of that kind stand before it (`chart:1`; no name holds a colon). */
export function cellKeys(notebook: Notebook): readonly string[] {
  const unnamed = new Map<string, number>();
  return notebook.cells.map((cell) => {
    const name = cellName(cell);
    if (name !== null) return name;
    const count = (unnamed.get(cell.kind) ?? 0) + 1;
    unnamed.set(cell.kind, count);
    return `${cell.kind}:${count}`;
  });
}
