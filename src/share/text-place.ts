import type { Failure } from "../schema/failure.ts";
import type { Trouble } from "./trouble.ts";

/** A piece of a file: its text, the line of the file (from 1) it begins on, the file's name where there is one, the cell it belongs to. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly file: string | null;
  readonly cell: string | null;
}

/** Where something stands in a file: line and column, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset within a piece of a file. */
export function placeIn(piece: Piece, offset: number): TextPlace {
  const before = piece.text.slice(0, offset);
  return {
    line: piece.line + before.split("\n").length - 1,
    column: offset - (before.lastIndexOf("\n") + 1) + 1,
  };
}

/** Trouble in a piece of a file as a failure that names file, line and column (both from 1). */
export function failureIn(piece: Piece, trouble: Trouble): Failure {
  const { line, column } = placeIn(piece, trouble.offset);
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
