import { failed, type Result } from "../base/result.ts";
import type { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { cutCells, wholePiece } from "./cut-notebook.ts";
import { readCutCell } from "./read-cut-cell.ts";
import { failureIn } from "./text-place.ts";

/**
 * Reads the text of one cell as it stands in a file of the present format: prose, or a fenced block with its fence. Failures name line and column within this text, also where it holds no cell or more than one.
 */
export function parseCellText(text: string): Result<Cell, Failure> {
  const whole = wholePiece(text);
  const [first, second] = cutCells(whole);
  if (first === undefined) {
    const remedy = "write prose, or one block that begins with ``` and a kind of cell";
    return failed(failureIn(whole, { reason: "missing", what: "missing cell", remedy, offset: 0 }));
  }
  if (!first.plain.ok) return first.plain;
  if (second !== undefined) {
    const remedy = "keep one cell here, and add another for the rest";
    return failed(failureIn(second.piece, { reason: "limit", what: "more than one cell", remedy, offset: 0 }));
  }
  return readCutCell(first.plain.value);
}
