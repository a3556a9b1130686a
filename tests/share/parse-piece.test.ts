import { expect, test } from "vitest";
import { failed, ok } from "../../src/base/result.ts";
import { ArmsCell } from "../../src/schema/arms-cell.ts";
import { parsePiece } from "../../src/share/parse-piece.ts";
import type { Piece } from "../../src/share/text-place.ts";

const piece = (text: string): Piece => ({ text, line: 5, file: null, cell: "a" });
const asArms = (arms: unknown) => ok({ kind: "arms", id: "a", arms });

test("a failure deep in the value stands where it is written", () => {
  expect(parsePiece(piece("- watch"), ArmsCell, asArms, ["arms"])).toEqual(
    ok({ kind: "arms", id: "a", arms: ["watch"] }),
  );
  expect(parsePiece(piece("- watch\n- {regimen: epo, dose: 99}"), ArmsCell, asArms, ["arms"])).toMatchObject({
    ok: false,
    failures: [{ reason: "range", place: { line: 6, column: "18", cell: "a" } }],
  });
});

test("failures of the YAML and of the placing come through", () => {
  expect(parsePiece(piece("- ["), ArmsCell, asArms, ["arms"])).toMatchObject({
    ok: false,
    failures: [{ reason: "syntax" }],
  });
  const failure = { reason: "unknown", message: "no", remedy: "yes", place: {} } as const;
  expect(parsePiece(piece("a: 1\nb: 2"), ArmsCell, () => failed({ path: ["b"], failure }))).toMatchObject({
    ok: false,
    failures: [{ message: "no (line 6, column 1)", remedy: "yes" }],
  });
});
