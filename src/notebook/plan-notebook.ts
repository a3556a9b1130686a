import { failed, ok, type Result } from "../base/result.ts";
import type { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import type { Notebook } from "../schema/notebook.ts";
import { quoted } from "../schema/quoted.ts";
import { cellKeys, cellName } from "./cell-key.ts";
import type { Plan } from "./plan.ts";
import { type Reading, readingsOf } from "./reading.ts";
import { circleThrough, readingOrder } from "./reading-order.ts";

type Named = ReadonlyMap<string, Cell>;

/** What to write instead of a name that leads nowhere. */
function nameInstead({ name, kind }: Reading, named: Named): string {
  const fitting = [...named].filter(([, cell]) => cell.kind === kind).map(([other]) => other);
  const others =
    fitting.length === 0
      ? `add a cell of kind ${kind} named ${name}`
      : `name a cell of kind ${kind}: ${fitting.join(", ")}`;
  return instead(name, fitting, others);
}

function readingFailure(key: string, reading: Reading, named: Named): Failure | null {
  const read = named.get(reading.name);
  if (read?.kind === reading.kind) return null;
  const where = `(cell ${key}, setting ${reading.setting})`;
  const message =
    read === undefined
      ? `unknown name: ${quoted(reading.name)} ${where}`
      : `wrong kind of cell: ${quoted(reading.name)} is ${read.kind} ${where}`;
  return { reason: "unknown", message, remedy: nameInstead(reading, named), place: { cell: key } };
}

function circleFailure(key: string, circle: readonly string[]): Failure {
  const message = `circle: ${circle.join(" reads ")} (cell ${key})`;
  return { reason: "circle", message, remedy: "let one of them read another cell", place: { cell: key } };
}

/** The plan of a notebook, whatever is wrong with it: failures stand in the cells that caused them. */
export function tracePlan(notebook: Notebook): Plan {
  const keys = cellKeys(notebook);
  const regimens = new Set(notebook.cells.flatMap((cell) => (cell.kind === "regimen" ? [cell.id] : [])));
  const cells = notebook.cells.map((cell, index) => ({
    cell,
    key: keys[index] ?? "",
    readings: readingsOf(cell, regimens),
  }));
  const named = new Map(cells.flatMap(({ cell, key }) => (cellName(cell) === null ? [] : [[key, cell]])));
  const reads = new Map(
    cells.map(({ key, readings }) => [key, readings.map(({ name }) => name).filter((name) => named.has(name))]),
  );
  return {
    cells: cells.map(({ cell, key, readings }) => {
      const circle = circleThrough(key, reads);
      const failures =
        circle === null
          ? readings.map((reading) => readingFailure(key, reading, named)).filter((failure) => failure !== null)
          : [circleFailure(key, circle)];
      return { key, cell, reads: reads.get(key) ?? [], failures };
    }),
    order: readingOrder(reads),
  };
}

/** What each cell reads and the order they run in; unknown names, names of the wrong kind and circles are failures that name their cell. */
export function planNotebook(notebook: Notebook): Result<Plan, Failure> {
  const plan = tracePlan(notebook);
  const failures = plan.cells.flatMap((cell) => cell.failures);
  return failures.length > 0 ? failed(...failures) : ok(plan);
}
