import type { Cell } from "../../schema/cell.ts";

/** A cell, and the number it keeps while the document changes around it and in it. */
interface Known {
  readonly cell: Cell;
  readonly identity: number;
}

/** Gives every cell of a document its number; the document after an edit keeps those of the one before. */
export type Identify = (cells: readonly Cell[]) => readonly number[];

function nameOf(cell: Cell): string | undefined {
  return cell.kind === "prose" ? undefined : cell.id;
}

/** What makes two cells the same, from certain to likely. */
const likenesses: readonly ((one: Cell, other: Cell) => boolean)[] = [
  (one, other) => one === other,
  (one, other) => JSON.stringify(one) === JSON.stringify(other),
  (one, other) => one.kind === other.kind && nameOf(one) !== undefined && nameOf(one) === nameOf(other),
];
const sameKind = (one: Cell, other: Cell): boolean => one.kind === other.kind;

/**
 * Follows cells through edits: a cell is who it was where it is the same object, reads the same, or has the same kind and name; a cell that undo brings back has its number again; and of those left over, one of a kind follows one of that kind.
 */
export function cellIdentities(): Identify {
  let before: readonly Known[] = [];
  let last: readonly Cell[] | null = null;
  let next = 0;
  const remembered = new WeakMap<Cell, number>();
  return (cells) => {
    if (cells === last) return before.map(({ identity }) => identity);
    const left = [...before];
    const found: (number | undefined)[] = cells.map(() => undefined);
    const match = (like: (one: Cell, other: Cell) => boolean): void => {
      for (const [index, cell] of cells.entries()) {
        if (found[index] !== undefined) continue;
        const at = left.findIndex((known) => like(known.cell, cell));
        if (at !== -1) found[index] = left.splice(at, 1)[0]?.identity;
      }
    };
    likenesses.forEach(match);
    for (const [index, cell] of cells.entries()) {
      const identity = remembered.get(cell);
      if (found[index] !== undefined || identity === undefined || found.includes(identity)) continue;
      found[index] = identity;
      const at = left.findIndex((known) => known.identity === identity);
      if (at !== -1) left.splice(at, 1);
    }
    match(sameKind);
    before = cells.map((cell, index) => {
      const identity = found[index] ?? next;
      if (found[index] === undefined) next += 1;
      remembered.set(cell, identity);
      return { cell, identity };
    });
    last = cells;
    return before.map(({ identity }) => identity);
  };
}
