import { isRecord } from "../base/is-record.ts";
import { type ControlName, isControlName } from "./control-name.ts";
import type { Cell, SettledCell } from "./cell.ts";

/** The way into a cell to something in it: `["arms", 1, "dose"]`. */
export type CellPath = readonly (string | number)[];

/** A place where a cell leaves a value to a control. */
export interface Feed {
  readonly path: CellPath;
  readonly name: ControlName;
}

/** What holds words of the author's own, which may begin with any sign. */
const words = new Set(["name", "label", "text", "arm"]);

function feedsIn(value: unknown, path: CellPath): readonly Feed[] {
  if (isControlName(value)) return [{ path, name: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => feedsIn(entry, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => (words.has(key) ? [] : feedsIn(entry, [...path, key])));
}

/** Whether a cell may leave values to controls. */
function takesControls(cell: Cell): boolean {
  return cell.kind === "simulate" || cell.kind === "arms" || cell.kind === "population" || cell.kind === "chart";
}

/** Where a cell leaves its values to controls, in the order they stand. */
export function feedsOf(cell: Cell): readonly Feed[] {
  return takesControls(cell) ? feedsIn(cell, []) : [];
}

/** Whether every value of a cell is stated. */
export function isSettled(cell: Cell): cell is SettledCell {
  return feedsOf(cell).length === 0;
}

/** A value of a cell with `fed` in place of each name of a control. */
export function withFed(value: unknown, fed: (name: ControlName) => unknown): unknown {
  if (isControlName(value)) return fed(value);
  if (Array.isArray(value)) return value.map((entry) => withFed(entry, fed));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, words.has(key) ? entry : withFed(entry, fed)]),
  );
}
