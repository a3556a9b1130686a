import { failed, ok, type Result } from "../../base/result.ts";
import { withCellReplaced } from "../../notebook/index.ts";
import { Cell } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";
import { settingTable } from "../../schema/setting-table.ts";

function swapped(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((each: unknown) => swapped(each, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === from ? to : key, swapped(each, from, to)]),
  );
}

/** An exercise's answer in which the run called `from` is called `to`. */
function answering<Measured extends { readonly run?: string }>(measured: Measured, from: string, to: string): Measured {
  return measured.run === from ? { ...measured, run: to } : measured;
}

/** A cell in which every reading of `from`, a cell of that kind, leads to `to`. */
function reading(cell: Cell, kind: Cell["kind"], from: string, to: string): unknown {
  if (cell.kind === "prose") return cell;
  if (kind === "control") return swapped(cell, `$${from}`, `$${to}`);
  const changed = settingTable[cell.kind].flatMap(({ name, control }) => {
    const names = control.form === "cell" && control.kinds.includes(kind);
    const gives = control.form === "composed" && cell.kind === "arms" && kind === "regimen";
    const value = new Map<string, unknown>(Object.entries(cell)).get(name);
    return value !== undefined && (names || gives) ? [[name, swapped(value, from, to)] as const] : [];
  });
  const renamed = { ...cell, ...Object.fromEntries(changed) };
  if (cell.kind !== "exercise" || kind !== "simulate") return renamed;
  const { minus, ...answer } = answering(cell.answer, from, to);
  return { ...renamed, answer: minus === undefined ? answer : { ...answer, minus: answering(minus, from, to) } };
}

/** The notebook with the name of a cell changed, there and wherever it is read; refused where the name cannot be. */
export function withCellRenamed(notebook: Notebook, index: number, name: string): Result<Notebook, Failure> {
  const cell = notebook.cells[index];
  if (cell === undefined || cell.kind === "prose") throw new Error(`no cell with a name at ${index}`);
  const renamed = readBy(Cell, { ...cell, id: name });
  if (!renamed.ok) return failed(...renamed.failures.map(({ failure }) => failure));
  const alone = withCellReplaced(notebook, index, renamed.value);
  if (!alone.ok || cell.id === undefined) return alone;
  const from = cell.id;
  const cells = notebook.cells.map((other, place) =>
    place === index ? renamed.value : reading(other, cell.kind, from, name),
  );
  const read = readBy(Notebook, { ...notebook, cells });
  return read.ok ? ok(read.value) : failed(...read.failures.map(({ failure }) => failure));
}
