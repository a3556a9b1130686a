import fc from "fast-check";
import {
  withCellAdded,
  withCellDuplicated,
  withCellMoved,
  withCellRemoved,
  withCellReplaced,
} from "../../src/notebook/edit-cells.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { randomNotebook } from "../share/random-notebook.ts";

/** A change of a document; one that would make none answers the document it was given. */
export type Edit = (notebook: Notebook) => Notebook;

const kept = (notebook: Notebook, changed: ReturnType<typeof withCellAdded>): Notebook =>
  changed.ok ? changed.value : notebook;

function edit(way: number, first: number, second: number, donor: Notebook): Edit {
  return (notebook) => {
    const count = notebook.cells.length;
    const cell = donor.cells[second % Math.max(donor.cells.length, 1)];
    const [at, to] = [first % Math.max(count, 1), second % Math.max(count, 1)];
    if (way === 0) return { ...notebook, title: first % 2 === 0 ? donor.title : `${first % 7}` };
    if (way === 1 && cell !== undefined) return kept(notebook, withCellAdded(notebook, first % (count + 1), cell));
    if (count === 0) return notebook;
    if (way === 2) return kept(notebook, withCellMoved(notebook, at, to));
    if (way === 3) return kept(notebook, withCellDuplicated(notebook, at));
    if (way === 4 && cell !== undefined) return kept(notebook, withCellReplaced(notebook, at, cell));
    return kept(notebook, withCellRemoved(notebook, at));
  };
}

/** Any sequence of changes: cells added, moved, duplicated, replaced and removed at any place, other titles. What is put in comes from another document. */
export const randomEdits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }), randomNotebook)
  .map(([ways, donor]) => ways.map(([way, first, second]) => edit(way, first, second, donor)));
