import { failed, ok, type Result } from "../base/result.ts";
import type { Cell, SettledCell } from "../schema/cell.ts";
import type { ControlCell } from "../schema/control-cell.ts";
import { controlOf } from "../schema/control-name.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import type { Notebook } from "../schema/notebook.ts";
import { quoted } from "../schema/quoted.ts";
import { cellKeys, cellName } from "./cell-key.ts";
import type { Plan } from "./plan.ts";
import { settledIn } from "./settled-in.ts";
import { controlReadings, type Reading, readingsOf } from "./reading.ts";
import { circleThrough, readingOrder } from "./reading-order.ts";

type Named = ReadonlyMap<string, Cell>;

/** A name as the cell writes it: that of a control with its sign. */
function written(kind: Reading["kind"], name: string): string {
  return kind === "control" ? `$${name}` : name;
}

function fits({ kind, from }: Reading, cell: Cell | undefined): boolean {
  return cell?.kind === kind && (from === undefined || (cell.kind === "cases" && cell.from === from));
}

/** What to write instead of a name that leads nowhere. */
function nameInstead(reading: Reading, named: Named): string {
  const { name, kind, from } = reading;
  const fitting = [...named].filter(([, cell]) => fits(reading, cell)).map(([other]) => written(kind, other));
  const what = from === undefined ? `a cell of kind ${kind}` : `a cell of kind ${kind} with from: ${from}`;
  const others =
    fitting.length > 0
      ? `name ${what}: ${fitting.join(", ")}`
      : `add ${what}${named.has(name) && from !== undefined ? "" : ` named ${name}`}`;
  return instead(written(kind, name), fitting, others);
}

function readingFailure(key: string, reading: Reading, named: Named): Failure | null {
  const { setting, path, name, kind } = reading;
  const read = named.get(name);
  if (fits(reading, read)) return null;
  const where = `(cell ${key}, setting ${setting})`;
  const what = quoted(written(kind, name));
  const message =
    read === undefined
      ? `unknown name: ${what} ${where}`
      : read.kind === kind
        ? `wrong cases: ${what} is a reader's own, which this figure does not draw ${where}`
        : `wrong kind of cell: ${what} is ${read.kind} ${where}`;
  return { reason: "unknown", message, remedy: nameInstead(reading, named), place: { cell: key, path: [...path] } };
}

function circleFailure(key: string, circle: readonly string[], path: Reading["path"]): Failure {
  const message = `circle: ${circle.join(" reads ")} (cell ${key})`;
  const place = { cell: key, path: [...path] };
  return { reason: "circle", message, remedy: "let one of them read another cell", place };
}

/** A cell on its way into a plan: what it reads, and what is wrong with the values it is given. */
interface Traced {
  readonly key: string;
  readonly cell: Cell;
  readonly settled: SettledCell | null;
  readonly readings: readonly Reading[];
  readonly refused: readonly Failure[];
}

function trace(key: string, cell: Cell, controls: ReadonlyMap<string, ControlCell>, regimens: ReadonlySet<string>) {
  const asked = controlReadings(cell);
  const known = asked.every(({ name }) => controls.has(name));
  const settled = known ? settledIn(key, cell, (name) => controls.get(controlOf(name))) : failed<Failure>();
  const traced: Traced = {
    key,
    cell,
    settled: settled.ok ? settled.value : null,
    readings: [...(settled.ok ? readingsOf(settled.value, regimens) : []), ...asked],
    refused: settled.ok ? [] : settled.failures,
  };
  return traced;
}

const traced = new WeakMap<Notebook, Plan>();

/** The plan of a notebook, whatever is wrong with it: failures stand in the cells that caused them. A document never changes, so its plan is made once. */
export function tracePlan(notebook: Notebook): Plan {
  const before = traced.get(notebook);
  if (before !== undefined) return before;
  const plan = planOf(notebook);
  traced.set(notebook, plan);
  return plan;
}

function planOf(notebook: Notebook): Plan {
  const keys = cellKeys(notebook);
  const regimens = new Set(notebook.cells.flatMap((cell) => (cell.kind === "regimen" ? [cell.id] : [])));
  const controls = new Map(
    notebook.cells.flatMap((cell) => (cell.kind === "control" ? [[cell.id, cell] as const] : [])),
  );
  const cells = notebook.cells.map((cell, index) => trace(keys[index] ?? "", cell, controls, regimens));
  const named = new Map(cells.flatMap(({ cell, key }) => (cellName(cell) === null ? [] : [[key, cell]])));
  const reads = new Map(
    cells.map(({ key, readings }) => [
      key,
      [...new Set(readings.map(({ name }) => name).filter((name) => named.has(name)))],
    ]),
  );
  return {
    cells: cells.map(({ cell, settled, key, readings, refused }) => {
      const circle = circleThrough(key, reads);
      const unread = readings.map((reading) => readingFailure(key, reading, named));
      const next = readings.find(({ name }) => name === circle?.[1])?.path ?? [];
      const failures =
        circle === null
          ? [...unread.filter((failure) => failure !== null), ...refused]
          : [circleFailure(key, circle, next)];
      return { key, cell, settled, reads: reads.get(key) ?? [], failures };
    }),
    order: readingOrder(reads),
  };
}

/** What each cell reads and the order they run in; unknown names, names of the wrong kind, circles and values that cannot be are failures that name their cell. */
export function planNotebook(notebook: Notebook): Result<Plan, Failure> {
  const plan = tracePlan(notebook);
  const failures = plan.cells.flatMap((cell) => cell.failures);
  return failures.length > 0 ? failed(...failures) : ok(plan);
}
