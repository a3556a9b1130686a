import { isRecord } from "../base/is-record.ts";
import { failed, type Result } from "../base/result.ts";
import { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import { ProseCell } from "../schema/prose-cell.ts";
import { type PlainPiece, readPiece } from "./parse-piece.ts";
import { failureIn } from "./text-place.ts";

/** Reads a cell cut out of a file by its schema; `value` is what it says in the present format. Failures name line and column. */
export function readCutCell(plain: PlainPiece, value: unknown = plain.value): Result<Cell, Failure> {
  if (!isRecord(value) || value["kind"] !== "prose") return readPiece(plain, Cell, value);
  const read = readBy(ProseCell, value);
  if (read.ok) return read;
  const offset = plain.offsetAt([]);
  return failed(
    ...read.failures.map(({ failure: { reason, remedy } }) =>
      failureIn(plain.piece, { reason, what: "refused prose", remedy, offset }),
    ),
  );
}
