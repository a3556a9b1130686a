import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { type PlainPiece, plainPiece } from "./parse-piece.ts";
import { failureIn, type Piece } from "./text-place.ts";

/** A notebook's front matter as plain data, and the text below it. */
export interface Parted {
  readonly front: Result<PlainPiece, Failure>;
  readonly rest: Piece;
}

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*$/m;

/** Parts a file into what stands between its first two lines of three hyphens and what follows; the first must be the file's first line. */
export function parseFrontMatter(whole: Piece): Parted {
  const start = opening.exec(whole.text)?.[0].length ?? 0;
  const end = closing.exec(whole.text.slice(start));
  if (start === 0 || end === null) {
    const remedy = "begin with title, model and seed between two lines of three hyphens";
    const what = start === 0 ? "missing front matter" : "front matter without an end";
    return { front: failed(failureIn(whole, { reason: "missing", what, remedy, offset: 0 })), rest: whole };
  }
  const stop = start + end.index;
  const after = stop + end[0].length + 1;
  const front: Piece = { ...whole, text: whole.text.slice(start, stop), line: whole.line + 1 };
  const line = whole.line + whole.text.slice(0, after).split("\n").length - 1;
  return {
    front: plainPiece(front, (value) => ok(value ?? {})),
    rest: { ...whole, text: whole.text.slice(after), line },
  };
}
