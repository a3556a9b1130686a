import { expect, test } from "vitest";
import type { PlainPiece } from "../../src/share/parse-piece.ts";
import { readCutCell } from "../../src/share/read-cut-cell.ts";

const plain = (value: unknown): PlainPiece => ({
  piece: { text: "12\n4567", line: 3, file: null, cell: null },
  value,
  offsetAt: (path) => (path.length === 0 ? 3 : 5),
});

test("prose and blocks are read by their schemas, and refused where they stand", () => {
  expect(readCutCell(plain({ kind: "prose", text: "a" }))).toEqual({ ok: true, value: { kind: "prose", text: "a" } });
  expect(readCutCell(plain({ kind: "prose", text: "a\u{7}" }))).toMatchObject({
    failures: [{ message: "refused prose (line 4, column 1)" }],
  });
  expect(readCutCell(plain({ kind: "chart", show: "independence", of: "Run" }))).toMatchObject({
    failures: [{ message: 'wrong of: "Run" (line 4, column 3)' }],
  });
});

test("what a cell says in the present format stands in for what its file says", () => {
  expect(readCutCell(plain({ kind: "chart" }), { kind: "population", id: "p" })).toEqual({
    ok: true,
    value: { kind: "population", id: "p" },
  });
});
