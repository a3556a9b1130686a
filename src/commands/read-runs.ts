import { failed, ok, type Result } from "../base/result.ts";
import { planNotebook } from "../notebook/index.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { parseNotebook } from "../share/index.ts";
import { commandFailure } from "./command-failure.ts";
import { readText } from "./read-file.ts";

/** A notebook that has runs, and the keys of its *simulate* cells in their order. */
interface Runs {
  readonly notebook: Notebook;
  readonly keys: readonly [string, ...string[]];
}

/** The notebook in a file and its *simulate* cells, of which there must be one at least. */
export function readRuns(file: string): Result<Runs, Failure> {
  const text = readText(file);
  if (!text.ok) return text;
  const notebook = parseNotebook(text.value, file);
  if (!notebook.ok) return notebook;
  const plan = planNotebook(notebook.value);
  if (!plan.ok) return plan;
  const [first, ...more] = plan.value.cells.flatMap(({ key, cell }) => (cell.kind === "simulate" ? [key] : []));
  if (first === undefined) {
    const remedy = "add one, as the shipped notebooks do";
    return failed(commandFailure("missing", "no simulate cell in the notebook", remedy));
  }
  return ok({ notebook: notebook.value, keys: [first, ...more] });
}
