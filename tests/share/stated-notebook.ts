import type fc from "fast-check";
import { isRecord } from "../../src/base/is-record.ts";
import { isControlName } from "../../src/schema/control-name.ts";
import { isSettled } from "../../src/schema/feeds.ts";
import { Notebook } from "../../src/schema/notebook.ts";
import { readBy } from "../../src/schema/objection.ts";
import { randomNotebook } from "./random-notebook.ts";

/** A value without what is left to controls; undefined: all of it is. */
function stated(value: unknown): unknown {
  if (isControlName(value)) return undefined;
  if (Array.isArray(value)) return value.map(stated).filter((entry) => entry !== undefined);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, key === "name" ? entry : stated(entry)] as const);
  return Object.fromEntries(
    entries.filter(
      ([key, entry]) => entry !== undefined && !(key === "taper" && Array.isArray(entry) && entry.length < 2),
    ),
  );
}

/** Random notebooks that leave no value to a control. */
export const statedNotebook: fc.Arbitrary<Notebook> = randomNotebook.map((notebook) => {
  const statedCells = notebook.cells.map((cell) => {
    if (isSettled(cell)) return cell;
    const rest = stated(cell);
    return cell.kind === "simulate" && isRecord(rest) ? { arms: "arms", ...rest } : rest;
  });
  const read = readBy(Notebook, { ...notebook, cells: statedCells });
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return read.value;
});
