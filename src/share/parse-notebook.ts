import { assert } from "../base/assert.ts";
import { isRecord } from "../base/is-record.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { FrontMatter } from "../schema/front-matter.ts";
import { migrated } from "../schema/migration.ts";
import { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import { withoutFormat } from "../schema/read-notebook.ts";
import { type CutNotebook, cutNotebook } from "./cut-notebook.ts";
import { type PlainPiece, readPiece } from "./parse-piece.ts";
import { readCutCell } from "./read-cut-cell.ts";
import { failureIn } from "./text-place.ts";

/** A file's front matter and cells as plain data of the present format; cells that could not be read are left out. */
interface Present {
  readonly front: unknown;
  readonly cells: ReadonlyMap<PlainPiece, unknown>;
}

/** Brings what a file says to the present format; failures stand in the front matter. */
function presentOf(front: PlainPiece, { cells }: CutNotebook): Result<Present, Failure> {
  const plain = cells.flatMap((cell) => (cell.plain.ok ? [cell.plain.value] : []));
  const said = front.value;
  if (!isRecord(said) || Object.hasOwn(said, "cells")) {
    return ok({ front: said, cells: new Map(plain.map((cell) => [cell, cell.value])) });
  }
  const present = migrated({ ...said, cells: plain.map(({ value }) => value) });
  if (!present.ok) {
    return failed(
      ...present.failures.map(({ path, failure: { reason, message, remedy } }) =>
        failureIn(front.piece, { reason, what: message, remedy, offset: front.offsetAt(path) }),
      ),
    );
  }
  assert(isRecord(present.value), "a migration that makes no notebook");
  const { cells: values, ...rest } = present.value;
  assert(Array.isArray(values) && values.length === plain.length, "a migration that changes how many cells there are");
  return ok({ front: withoutFormat(rest), cells: new Map(plain.map((cell, index) => [cell, values[index]])) });
}

/** What holds between the cells of a file: names of their own, not too many. */
function readWhole(front: FrontMatter, cells: readonly Cell[], cut: CutNotebook): Result<Notebook, Failure> {
  const read = readBy(Notebook, { ...front, cells: [...cells] });
  if (read.ok) return read;
  const wholeRest = { piece: cut.rest, fence: null };
  return failed(
    ...read.failures.map(({ path, failure: { reason, message, remedy } }) => {
      const { piece, fence } = cut.cells[typeof path[1] === "number" ? path[1] : cells.length] ?? wholeRest;
      const at = fence === null ? piece : { ...piece, line: fence };
      return failureIn(at, { reason, what: message, remedy, offset: 0 });
    }),
  );
}

/**
 * Reads a notebook from its Markdown file: front matter, prose, and fenced blocks `kind id` with YAML bodies. Older formats are brought to the present one. Total: any text is a notebook or failures with line and column (and the file's name, where given), none thrown. At most 262,144 bytes of UTF-8; lines may end in \n, \r\n or \r.
 */
export function parseNotebook(text: string, file?: string): Result<Notebook, Failure> {
  const cut = cutNotebook(text, file);
  if (!cut.ok) return cut;
  const { front, cells } = cut.value;
  const present = front.ok ? presentOf(front.value, cut.value) : null;
  if (present !== null && !present.ok) return present;
  const head = front.ok ? readPiece(front.value, FrontMatter, present?.value.front) : front;
  const read = cells.map(({ plain }) =>
    plain.ok ? readCutCell(plain.value, present?.value.cells.get(plain.value) ?? plain.value.value) : plain,
  );
  const failures = [head, ...read].flatMap((result) => (result.ok ? [] : result.failures));
  if (!head.ok || failures.length > 0) return failed(...failures);
  return readWhole(
    head.value,
    read.flatMap((cell) => (cell.ok ? [cell.value] : [])),
    cut.value,
  );
}
