import type { Failure } from "../schema/failure.ts";
import type { Trouble } from "./trouble.ts";

/** A piece of a file: its text, the line of the file (from 1) it begins on, the file's name where there is one, the cell it belongs to. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly file: string | null;
  readonly cell: string | null;
}

/** Trouble in a piece of a file as a failure that names file, line and column (both from 1). */
export function failureIn(piece: Piece, trouble: Trouble): Failure {
  const before = piece.text.slice(0, trouble.offset);
  const line = piece.line + before.split("\n").length - 1;
  const column = trouble.offset - (before.lastIndexOf("\n") + 1) + 1;
  const file = piece.file === null ? "" : `${piece.file} `;
  return {
    reason: trouble.reason,
    message: `${trouble.what} (${file}line ${line}, column ${column})`,
    remedy: trouble.remedy,
    place: {
      ...(piece.file === null ? {} : { file: piece.file }),
      ...(piece.cell === null ? {} : { cell: piece.cell }),
      line,
      column: String(column),
    },
  };
}
