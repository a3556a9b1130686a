import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { SettledCell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { type Notebook, notebookSeed } from "../schema/notebook.ts";
import { quoted } from "../schema/quoted.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { seedNumber } from "../schema/seed.ts";
import { fullSimulate, type SimulateSpec } from "../schema/simulate-cell.ts";
import type { Plan } from "./plan.ts";
import { tracePlan } from "./plan-notebook.ts";
import { ownRegimens } from "./own-regimens.ts";
import { resolveArms } from "./resolve-arms.ts";

/** What a sweep puts in place of a run, and of the parameters it says. */
export interface Varied {
  readonly settings?: SimulateSpec;
  readonly parameters?: Readonly<Record<string, number>>;
}

function unknownRun(id: string, runs: readonly string[]): Failure {
  const others = runs.length === 0 ? "add a simulate cell" : `use ${runs.join(", ")}`;
  const remedy = instead(id, runs, others);
  return { reason: "unknown", message: `unknown run: ${quoted(id)}`, remedy, place: { cell: id } };
}

/** The settled cell of a plan known by a key, where it is of the kind asked for. */
export function settledOf<Kind extends SettledCell["kind"]>(
  { cells }: Plan,
  key: string | undefined,
  kind: Kind,
): Extract<SettledCell, { kind: Kind }> | null {
  const isKind = (cell: SettledCell | null): cell is Extract<SettledCell, { kind: Kind }> => cell?.kind === kind;
  const settled = cells.find((planned) => planned.key === key)?.settled ?? null;
  return isKind(settled) ? settled : null;
}

/** The complete request of a *simulate* cell of a plan, as it stands or with something varied. */
export function plannedRequest(
  notebook: Notebook,
  plan: Plan,
  id: string,
  varied?: Varied,
): Result<RunRequest, Failure> {
  const { settings, parameters = {} } = varied ?? {};
  const runs = plan.cells.flatMap(({ key, cell }) => (cell.kind === "simulate" ? [key] : []));
  const planned = plan.cells.find(({ key }) => key === id);
  if (planned?.cell.kind !== "simulate") return failed(unknownRun(id, runs));
  if (planned.failures.length > 0) return failed(...planned.failures);
  const run = settledOf(plan, id, "simulate");
  const simulate = run === null ? null : fullSimulate(settings ?? run);
  assert(simulate !== null, `a simulate cell neither settled nor failed: ${id}`);
  const unsettled = plan.cells.filter(({ key, settled }) => planned.reads.includes(key) && settled === null);
  if (unsettled.length > 0) return failed(...unsettled.flatMap(({ failures }) => failures));
  const cell = settledOf(plan, simulate.arms, "arms");
  assert(cell !== null, `a simulate cell without its arms: ${id}`);
  const arms = resolveArms(cell);
  if (!arms.ok) return arms;
  const population = settledOf(plan, simulate.population ?? undefined, "population");
  const changed = Object.entries({ ...population?.parameters, ...parameters });
  return ok({
    model: notebook.model,
    seed: simulate.seed === null ? notebookSeed(notebook) : seedNumber(simulate.seed),
    patients: simulate.patients,
    ...(simulate.precision === null ? {} : { precision: simulate.precision }),
    ...(simulate.draws === 0 ? {} : { draws: simulate.draws }),
    horizon: simulate.horizon,
    window: simulate.window,
    threshold: simulate.threshold,
    visit: simulate.visit,
    start: simulate.start,
    taper: [...simulate.taper],
    harm: simulate.harm,
    titre: simulate.titre,
    assume: simulate.assume,
    ...(simulate.structure === "standard" ? {} : { structure: simulate.structure }),
    ...(simulate.alike ? { alike: true as const } : {}),
    scenarios: [...new Set(simulate.scenarios)].toSorted(),
    parameters: Object.fromEntries(changed.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    regimens: [...ownRegimens(notebook, arms.value)],
    arms: [...arms.value],
  });
}

/**
 * The complete request of the *simulate* cell `id`: presets filled in, controls, arms, regimens of the notebook's own and parameters resolved, words of the seed hashed. Equal settings give equal requests, whatever the order they are written in. Failures are those of the cell and of the cells it reads; whether regimens, scenarios and parameters exist is for the lab to say.
 */
export function runRequest(notebook: Notebook, id: string): Result<RunRequest, Failure> {
  return plannedRequest(notebook, tracePlan(notebook), id);
}
