import { isRecord } from "../base/is-record.ts";
import { isControlName } from "./control-name.ts";
import type { MigrationStep, PlainNotebook } from "./migration.ts";
import { seedNumber } from "./seed.ts";

function withoutDollar(cell: unknown): unknown {
  if (!isRecord(cell) || cell["kind"] !== "simulate") return cell;
  const { seed } = cell;
  return isControlName(seed) ? { ...cell, seed: seedNumber(seed) } : cell;
}

function step(notebook: PlainNotebook): PlainNotebook {
  const { cells } = notebook;
  if (!Array.isArray(cells)) return notebook;
  const written: readonly unknown[] = cells;
  if (written.some((cell) => isRecord(cell) && cell["kind"] === "control")) return notebook;
  return { ...notebook, cells: written.map(withoutDollar) };
}

/**
 * Format 2 has controls, and `$name` is the value of one. In format 1 a run's seed could be such a word; it becomes the number it stood for, so the same patients are drawn. A file without a number that has a control was written by hand for this format, and stays.
 */
export const controlsTakeDollar: MigrationStep = {
  to: 2,
  says: "controls, whose values other cells read as $name; a seed in words no longer begins with $",
  step,
};
