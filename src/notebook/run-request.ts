import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { type Notebook, notebookSeed } from "../schema/notebook.ts";
import { quoted } from "../schema/quoted.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { seedNumber } from "../schema/seed.ts";
import { fullSimulate } from "../schema/simulate-cell.ts";
import { tracePlan } from "./plan-notebook.ts";
import { ownRegimens } from "./own-regimens.ts";
import { resolveArms } from "./resolve-arms.ts";

function unknownRun(id: string, runs: readonly string[]): Failure {
  const others = runs.length === 0 ? "add a simulate cell" : `use ${runs.join(", ")}`;
  const remedy = instead(id, runs, others);
  return { reason: "unknown", message: `unknown run: ${quoted(id)}`, remedy, place: { cell: id } };
}

/**
 * The complete request of the *simulate* cell `id`: presets filled in, arms, regimens of the notebook's own and parameters resolved, words of the seed hashed. Equal settings give equal requests, whatever the order they are written in. Failures are those of the cell and of the cells it reads; whether regimens, scenarios and parameters exist is for the lab to say.
 */
export function runRequest(notebook: Notebook, id: string): Result<RunRequest, Failure> {
  const { cells } = tracePlan(notebook);
  const runs = cells.flatMap(({ key, cell }) => (cell.kind === "simulate" ? [key] : []));
  const planned = cells.find(({ key }) => key === id);
  if (planned?.cell.kind !== "simulate") return failed(unknownRun(id, runs));
  const simulate = fullSimulate(planned.cell);
  const read = cells.filter(({ key }) => planned.reads.includes(key)).map(({ cell }) => cell);
  const cell = read.find((other) => other.kind === "arms");
  const population = read.find((other) => other.kind === "population");
  if (planned.failures.length > 0) return failed(...planned.failures);
  assert(cell !== undefined, `a simulate cell without its arms: ${id}`);
  const arms = resolveArms(cell);
  if (!arms.ok) return arms;
  const parameters = Object.entries(population?.parameters ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return ok({
    model: notebook.model,
    seed: simulate.seed === null ? notebookSeed(notebook) : seedNumber(simulate.seed),
    patients: simulate.patients,
    horizon: simulate.horizon,
    window: simulate.window,
    threshold: simulate.threshold,
    visit: simulate.visit,
    start: simulate.start,
    taper: [...simulate.taper],
    harm: simulate.harm,
    titre: simulate.titre,
    assume: simulate.assume,
    scenarios: [...new Set(simulate.scenarios)].toSorted(),
    parameters: Object.fromEntries(parameters),
    regimens: [...ownRegimens(notebook, arms.value)],
    arms: [...arms.value],
  });
}
