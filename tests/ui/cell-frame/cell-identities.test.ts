import fc from "fast-check";
import { expect, test } from "vitest";
import { ok } from "../../../src/base/result.ts";
import {
  withCellDuplicated,
  withCellMoved,
  withCellRemoved,
  withCellReplaced,
} from "../../../src/notebook/edit-cells.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { cellIdentities } from "../../../src/ui/cell-frame/cell-identities.ts";
import { parseNotebook, writeNotebook } from "../../../src/share/index.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

function done(changed: ReturnType<typeof withCellMoved>): Notebook {
  return changed.ok ? changed.value : expect.unreachable(JSON.stringify(changed.failures));
}

test("the same document has the same numbers, a moved cell keeps its own", () => {
  const identify = cellIdentities();
  const before = identify(smallNotebook.cells);
  expect(before).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(identify(smallNotebook.cells)).toEqual(before);
  expect(identify(done(withCellMoved(smallNotebook, 4, 6)).cells)).toEqual([0, 1, 2, 3, 5, 6, 4]);
});

test("a changed cell is who it was; a copy and an added cell are new", () => {
  const identify = cellIdentities();
  identify(smallNotebook.cells);
  const changed = done(withCellReplaced(smallNotebook, 0, { kind: "prose", text: "What?" }));
  expect(identify(changed.cells)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(identify(done(withCellDuplicated(changed, 4)).cells)).toEqual([0, 1, 2, 3, 4, 7, 5, 6]);
});

test("a deleted cell has its number again when it comes back", () => {
  const identify = cellIdentities();
  identify(smallNotebook.cells);
  expect(identify(done(withCellRemoved(smallNotebook, 3)).cells)).toEqual([0, 1, 2, 4, 5, 6]);
  expect(identify(smallNotebook.cells)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("a notebook read anew from its text has the numbers it had", () => {
  const identify = cellIdentities();
  identify(smallNotebook.cells);
  const read = parseNotebook(writeNotebook(smallNotebook));
  expect(read).toEqual(ok(smallNotebook));
  if (read.ok) expect(identify(read.value.cells)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("after any edits no two cells share a number (seed 41)", () => {
  const edit = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("move", "remove", "copy", "back"));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const identify = cellIdentities();
      let notebook: Notebook = smallNotebook;
      for (const [one, other, what] of edits) {
        const count = notebook.cells.length;
        if (what === "back" || count < 2) notebook = smallNotebook;
        else if (what === "move") notebook = done(withCellMoved(notebook, one % count, other % count));
        else if (what === "remove") notebook = done(withCellRemoved(notebook, one % count));
        else if (count < 30) notebook = done(withCellDuplicated(notebook, one % count));
        const numbers = identify(notebook.cells);
        expect(new Set(numbers).size).toBe(notebook.cells.length);
      }
    }),
    { seed: 41, numRuns: 200 },
  );
});
