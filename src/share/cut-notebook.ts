import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { type Fence, fences } from "../schema/fence.ts";
import { trimProse } from "../schema/prose-cell.ts";
import { holdsCell, plainCell } from "./parse-cell.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import type { PlainPiece } from "./parse-piece.ts";
import { failureIn, type Piece } from "./text-place.ts";

const largest = 262_144;

/** A cell of a file as plain data no schema has seen yet, or why it cannot be read; and the piece of the file it came from. */
export interface CutCell {
  readonly piece: Piece;
  /** The line of its fence; null: it is prose. */
  readonly fence: number | null;
  readonly plain: Result<PlainPiece, Failure>;
}

/** A file cut into front matter and cells. */
export interface CutNotebook {
  readonly front: Result<PlainPiece, Failure>;
  readonly cells: readonly CutCell[];
  /** All that stands below the front matter. */
  readonly rest: Piece;
}

function cutProse(piece: Piece): readonly CutCell[] {
  const text = trimProse(piece.text);
  if (text === "") return [];
  const offset = piece.text.indexOf(text);
  return [{ piece, fence: null, plain: ok({ piece, value: { kind: "prose", text }, offsetAt: () => offset }) }];
}

/** The lines of a piece from one to before another, both counted from 1 within it. */
function linesOf(piece: Piece, from: number, to: number): Piece {
  const text = piece.text
    .split("\n")
    .slice(from - 1, to - 1)
    .join("\n");
  return { ...piece, text, line: piece.line + from - 1 };
}

function unclosed(piece: Piece, fence: Fence): CutCell {
  const head = linesOf(piece, fence.opened, fence.opened + 1);
  const remedy = "close the block with a line of ```";
  const plain = failed(failureIn(head, { reason: "syntax", what: "block without an end", remedy, offset: 0 }));
  return { piece: head, fence: head.line, plain };
}

/** Cuts text below a front matter into its cells: fenced blocks that hold one, and the prose between them. */
export function cutCells(rest: Piece): readonly CutCell[] {
  const cut: CutCell[] = [];
  let next = 1;
  for (const fence of fences(rest.text)) {
    if (fence.closed === null) {
      return [...cut, ...cutProse(linesOf(rest, next, fence.opened)), unclosed(rest, fence)];
    }
    if (!holdsCell(fence)) continue;
    cut.push(...cutProse(linesOf(rest, next, fence.opened)));
    const name = fence.info.split(/\s+/)[1] ?? null;
    const body: Piece = { ...linesOf(rest, fence.opened + 1, fence.closed), cell: name };
    cut.push({ piece: body, fence: body.line - 1, plain: plainCell(fence, body) });
    next = fence.closed + 1;
  }
  return [...cut, ...cutProse(linesOf(rest, next, Infinity))];
}

/** A text with its lines ending in \n and without a byte-order mark, as a piece of the file of that name. */
export function wholePiece(text: string, file?: string): Piece {
  const lines = text.replace(/^\u{FEFF}/u, "").replaceAll(/\r\n?/g, "\n");
  return { text: lines, line: 1, file: file ?? null, cell: null };
}

/** Cuts a notebook's file; refused where it is too large, or has no front matter. */
export function cutNotebook(text: string, file?: string): Result<CutNotebook, Failure> {
  const whole = wholePiece(text, file);
  if (text.length > largest || new TextEncoder().encode(text).length > largest) {
    const remedy = "keep a notebook within 256 kB";
    return failed(failureIn(whole, { reason: "limit", what: "too large a notebook", remedy, offset: 0 }));
  }
  const { front, rest } = parseFrontMatter(whole);
  if (!front.ok && rest === whole) return front;
  return ok({ front, cells: cutCells(rest), rest });
}
