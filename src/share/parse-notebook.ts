import { failed, type Result } from "../base/result.ts";
import type { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { type Fence, fences } from "../schema/fence.ts";
import { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import { ProseCell, trimProse } from "../schema/prose-cell.ts";
import { holdsCell, parseCell } from "./parse-cell.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { failureIn, type Piece } from "./text-place.ts";

const largest = 262_144;

/** A cell read or refused, and the piece of the file it came from. */
interface Parsed {
  readonly cell: Result<Cell, Failure>;
  readonly piece: Piece;
}

function parseProse(piece: Piece): readonly Parsed[] {
  const text = trimProse(piece.text);
  if (text === "") return [];
  const offset = piece.text.indexOf(text);
  const read = readBy(ProseCell, { kind: "prose", text });
  if (read.ok) return [{ cell: read, piece }];
  const failures = read.failures.map(({ failure: { reason, remedy } }) =>
    failureIn(piece, { reason, what: "refused prose", remedy, offset }),
  );
  return [{ cell: failed(...failures), piece }];
}

/** The lines of a piece from one to before another, both counted from 1 within it. */
function linesOf(piece: Piece, from: number, to: number): Piece {
  const text = piece.text
    .split("\n")
    .slice(from - 1, to - 1)
    .join("\n");
  return { ...piece, text, line: piece.line + from - 1 };
}

function parseUnclosed(piece: Piece, fence: Fence): Parsed {
  const head = linesOf(piece, fence.opened, fence.opened + 1);
  const remedy = "close the block with a line of ```";
  const cell = failed(failureIn(head, { reason: "syntax", what: "block without an end", remedy, offset: 0 }));
  return { cell, piece: head };
}

function parseCells(rest: Piece): readonly Parsed[] {
  const parsed: Parsed[] = [];
  let next = 1;
  for (const fence of fences(rest.text)) {
    if (fence.closed === null) {
      const before = parseProse(linesOf(rest, next, fence.opened));
      return [...parsed, ...before, parseUnclosed(rest, fence)];
    }
    if (!holdsCell(fence)) continue;
    parsed.push(...parseProse(linesOf(rest, next, fence.opened)));
    const name = fence.info.split(/\s+/)[1] ?? null;
    const body: Piece = { ...linesOf(rest, fence.opened + 1, fence.closed), cell: name };
    parsed.push({ cell: parseCell(fence, body), piece: body });
    next = fence.closed + 1;
  }
  return [...parsed, ...parseProse(linesOf(rest, next, Infinity))];
}

/**
 * Reads a notebook from its Markdown file: front matter, prose, and fenced blocks `kind id` with YAML bodies. Total: any text is a notebook or failures with line and column (and the file's name, where given), none thrown. At most 262,144 bytes of UTF-8; lines may end in \n, \r\n or \r.
 */
export function parseNotebook(text: string, file?: string): Result<Notebook, Failure> {
  const lines = text.replace(/^\u{FEFF}/u, "").replaceAll(/\r\n?/g, "\n");
  const whole: Piece = { text: lines, line: 1, file: file ?? null, cell: null };
  if (text.length > largest || new TextEncoder().encode(text).length > largest) {
    const remedy = "keep a notebook within 256 kB";
    return failed(failureIn(whole, { reason: "limit", what: "too large a notebook", remedy, offset: 0 }));
  }
  const { front, rest } = parseFrontMatter(whole);
  if (!front.ok && rest === whole) return front;
  const parsed = parseCells(rest);
  const cells = parsed.flatMap(({ cell }) => (cell.ok ? [cell.value] : []));
  const failures = [front, ...parsed.map(({ cell }) => cell)].flatMap((result) => (result.ok ? [] : result.failures));
  if (!front.ok || failures.length > 0) return failed(...failures);
  const read = readBy(Notebook, { ...front.value, cells });
  if (read.ok) return read;
  return failed(
    ...read.failures.map(({ path, failure: { reason, message, remedy } }) => {
      const piece = parsed[typeof path[1] === "number" ? path[1] : cells.length]?.piece ?? rest;
      const id = piece.cell === null ? piece : { ...piece, line: piece.line - 1 };
      return failureIn(id, { reason, what: message, remedy, offset: 0 });
    }),
  );
}
