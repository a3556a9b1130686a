import { isRecord } from "../../base/is-record.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { canonicalJson } from "./canonical-json.ts";
import { baseIn, type LinkBase } from "./link-base.ts";
import type { LinkTrouble } from "./link-failure.ts";

/** A document in words: the number of its format, settings, and cells. */
interface Document {
  readonly format: number;
  readonly cells: readonly unknown[];
}

/** A document as a link says it, whose format no schema has seen. */
interface UnreadDocument {
  readonly cells: readonly unknown[];
}

/** The most cells a notebook has. */
const mostCells = 200;

/** The place in the base of each cell, or -1: the one behind the last where that is equal, else the first that is. */
function placesIn(base: readonly string[], cells: readonly string[]): readonly number[] {
  let last = -1;
  return cells.map((cell) => {
    const place = base[last + 1] === cell ? last + 1 : base.indexOf(cell);
    if (place >= 0) last = place;
    return place;
  });
}

/** Cells as a link says them: `3` and `[3, 7]` for those of the base, themselves where the base has no equal. */
function saidCells(base: LinkBase, cells: readonly unknown[]): readonly unknown[] {
  const places = placesIn(base.cells.map(canonicalJson), cells.map(canonicalJson));
  const said: unknown[] = [];
  let from = 0;
  for (const [index, place] of places.entries()) {
    if (place < 0) said.push(cells[index]);
    else if (places[index + 1] === place + 1) continue;
    else said.push(from === index ? place : [place - (index - from), place]);
    from = index + 1;
  }
  return said;
}

/** What a document of the present format says otherwise than its base, brought to that format: settings that differ, null for those it does not have, and its cells, those of the base by number; a document equal to its base says nothing. */
export function saidOtherwise(document: Document, base: LinkBase): Readonly<Record<string, unknown>> {
  const cells = saidCells(baseIn(base, document.format), document.cells);
  const settings = new Map<string, unknown>(Object.entries({ ...document, cells }));
  const whole = { ...base, cells: base.cells.length === 1 ? [0] : [[0, base.cells.length - 1]] };
  for (const [name, value] of Object.entries(whole)) {
    if (!settings.has(name)) settings.set(name, null);
    else if (canonicalJson(settings.get(name)) === canonicalJson(value)) settings.delete(name);
  }
  return Object.fromEntries(settings);
}

function tooMany(): Result<never, LinkTrouble> {
  const remedy = `a notebook has at most ${mostCells}: ask for it as a file and split it`;
  return failed({ reason: "limit", what: `over ${mostCells} cells`, remedy });
}

function range(said: unknown): readonly [number, number] | null {
  const places: readonly unknown[] = Array.isArray(said) ? said : [said, said];
  const [from, to, more] = places;
  return typeof from === "number" && typeof to === "number" && more === undefined ? [from, to] : null;
}

function cellsOf(said: readonly unknown[], base: LinkBase): Result<readonly unknown[], LinkTrouble> {
  const cells: unknown[] = [];
  for (const entry of said) {
    const places = range(entry);
    if (places === null) cells.push(entry);
    else {
      const [from, to] = places;
      const known = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to;
      if (!known || to >= base.cells.length) {
        const what = `unknown cells of the notebook it starts from: ${JSON.stringify(entry).slice(0, 60)}`;
        return failed({ reason: "unknown", what, remedy: "ask for the notebook as a file" });
      }
      cells.push(...base.cells.slice(from, to + 1));
    }
    if (cells.length > mostCells) return tooMany();
  }
  return ok(cells);
}

/** The document of which `saidOtherwise` says what a link says, not yet read by a schema; at most 200 cells. */
export function wholeDocument(said: unknown, base: LinkBase): Result<UnreadDocument, LinkTrouble> {
  if (!isRecord(said) || (said["cells"] !== undefined && !Array.isArray(said["cells"]))) {
    return failed({ reason: "shape", what: "no notebook in the link", remedy: "ask for the notebook as a file" });
  }
  const list: readonly unknown[] = Array.isArray(said["cells"]) ? said["cells"] : [[0, base.cells.length - 1]];
  const cells = cellsOf(list, baseIn(base, said["format"]));
  if (!cells.ok) return cells;
  const settings = Object.entries({ ...base, ...said }).filter(([, value]) => value !== null);
  return ok({ ...Object.fromEntries(settings), cells: cells.value });
}
