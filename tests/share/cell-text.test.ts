import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCellText } from "../../src/share/cell-text.ts";
import { writeCellText } from "../../src/share/write-notebook.ts";
import { randomNotebook } from "./random-notebook.ts";

test("a cell as it stands in a file is read back equal (300 random notebooks, seed 20261204)", () => {
  fc.assert(
    fc.property(randomNotebook, ({ cells }) => {
      for (const cell of cells) expect(parseCellText(writeCellText(cell))).toEqual({ ok: true, value: cell });
    }),
    { seed: 20261204, numRuns: 300 },
  );
}, 60_000);

test.each([
  ["", "missing cell (line 1, column 1)"],
  ["```simulate run\narms: a\nwindw: 3\n```", 'unknown setting: "windw" (line 3, column 1)'],
  ["```simualte run\n```", 'unknown kind of cell: "simualte" (line 1, column 1)'],
  ["```simulate run\narms: a", "block without an end (line 1, column 1)"],
  ["Prose.\n\n```arms a\n- watch\n```\n", "more than one cell (line 4, column 1)"],
  ["a\u{7}", "refused prose (line 1, column 1)"],
])("%j is refused: %s", (text, message) => {
  expect(parseCellText(text)).toMatchObject({ ok: false, failures: [{ message }] });
});
