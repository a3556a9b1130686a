import { isRecord } from "../base/is-record.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { fencedKinds, isFencedKind, meantKind } from "../schema/cell-kind.ts";
import type { Failure } from "../schema/failure.ts";
import type { Fence } from "../schema/fence.ts";
import type { Objection } from "../schema/objection.ts";
import { quoted } from "../schema/quoted.ts";
import { type PlainPiece, plainPiece } from "./parse-piece.ts";
import { failureIn, type Piece } from "./text-place.ts";

/** A body's settings with what the fence says; a body may not say that again. */
function withName(value: unknown, named: object): Result<unknown, Objection> {
  if (value !== null && !isRecord(value)) return ok(value);
  const twice = ["kind", "id"].find((name) => value !== null && Object.hasOwn(value, name));
  if (twice === undefined) return ok({ ...value, ...named });
  const remedy = "write kind and name on the fence, as simulate run";
  return failed({
    path: [twice],
    failure: { reason: "unknown", message: `unknown setting: "${twice}"`, remedy, place: {} },
  });
}

/** Whether a fence holds a cell, or what was meant to be one: its first word names a kind, or nearly. */
export function holdsCell(fence: Fence): boolean {
  return meantKind(fence.info.split(/\s+/)[0] ?? "") !== null;
}

/**
 * Reads a fence that holds a cell as plain data: `kind id` on the fence, settings below it (of *arms*, the list of arms). The piece is the fence's body, and names the cell.
 */
export function plainCell(fence: Fence, body: Piece): Result<PlainPiece, Failure> {
  const [kind = "", id, more] = fence.info.split(/\s+/);
  const head: Piece = { ...body, text: fence.info, line: body.line - 1 };
  if (!isFencedKind(kind)) {
    const remedy = `did you mean "${meantKind(kind) ?? fencedKinds[0]}"?`;
    return failed(
      failureIn(head, { reason: "unknown", what: `unknown kind of cell: ${quoted(kind)}`, remedy, offset: 0 }),
    );
  }
  if (more !== undefined) {
    const remedy = "write the kind and one name, as simulate run; settings go below, one a line";
    const offset = fence.info.lastIndexOf(more);
    return failed(failureIn(head, { reason: "syntax", what: `unexpected word: ${quoted(more)}`, remedy, offset }));
  }
  const named = id === undefined ? { kind } : { kind, id };
  if (kind === "arms") return plainPiece(body, (arms) => ok({ ...named, arms }), ["arms"]);
  return plainPiece(body, (value) => withName(value, named));
}
