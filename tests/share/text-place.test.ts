import { expect, test } from "vitest";
import { failureIn, type Piece } from "../../src/share/text-place.ts";

const piece: Piece = { text: "a: 1\nbc: 2\n", line: 10, file: null, cell: null };
const trouble = { reason: "shape", what: "wrong c", remedy: "use d", offset: 6 } as const;

test("line and column count from 1 in the file", () => {
  expect(failureIn(piece, trouble)).toEqual({
    reason: "shape",
    message: "wrong c (line 11, column 2)",
    remedy: "use d",
    place: { line: 11, column: "2" },
  });
  expect(failureIn(piece, { ...trouble, offset: 0 }).place).toEqual({ line: 10, column: "1" });
});

test("file and cell are named where they are known", () => {
  const failure = failureIn({ ...piece, file: "a.md", cell: "run" }, trouble);
  expect(failure.message).toBe("wrong c (a.md line 11, column 2)");
  expect(failure.place).toEqual({ file: "a.md", cell: "run", line: 11, column: "2" });
});
