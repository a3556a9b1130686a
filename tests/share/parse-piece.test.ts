import { expect, test } from "vitest";
import { failed, ok } from "../../src/base/result.ts";
import { ArmsCell } from "../../src/schema/arms-cell.ts";
import { plainPiece, readPiece } from "../../src/share/parse-piece.ts";
import type { Piece } from "../../src/share/text-place.ts";

const piece = (text: string): Piece => ({ text, line: 5, file: null, cell: "a" });
const parsePiece = (text: string) => {
  const plain = plainPiece(piece(text), asArms, ["arms"]);
  return plain.ok ? readPiece(plain.value, ArmsCell) : plain;
};
const asArms = (arms: unknown) => ok({ kind: "arms", id: "a", arms });

test("a failure deep in the value stands where it is written", () => {
  expect(parsePiece("- watch")).toEqual(ok({ kind: "arms", id: "a", arms: ["watch"] }));
  expect(parsePiece("- watch\n- {regimen: epo, dose: 99}")).toMatchObject({
    ok: false,
    failures: [{ reason: "range", place: { line: 6, column: "18", cell: "a" } }],
  });
});

test("failures of the YAML and of the placing come through", () => {
  expect(parsePiece("- [")).toMatchObject({
    ok: false,
    failures: [{ reason: "syntax" }],
  });
  const failure = { reason: "unknown", message: "no", remedy: "yes", place: {} } as const;
  expect(plainPiece(piece("a: 1\nb: 2"), () => failed({ path: ["b"], failure }))).toMatchObject({
    ok: false,
    failures: [{ message: "no (line 6, column 1)", remedy: "yes" }],
  });
});

test("a piece can be read as something else than it says, and failures still stand where they are written", () => {
  const plain = plainPiece(piece("- watch\n- epo"), asArms, ["arms"]);
  expect(plain.ok && readPiece(plain.value, ArmsCell, { kind: "arms", id: "a", arms: ["watch", 3] })).toMatchObject({
    ok: false,
    failures: [{ place: { line: 6, column: "3" } }],
  });
});
