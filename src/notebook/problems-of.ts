import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import type { SweepCell } from "../schema/sweep-cell.ts";
import { exerciseProblems } from "./exercise-problems.ts";
import { fedFailure } from "./fed-failure.ts";
import type { PlannedCell } from "./plan.ts";
import { tracePlan } from "./plan-notebook.ts";
import { refusedSweep } from "./refused-sweep.ts";
import { plannedRequest } from "./run-request.ts";
import { sweepRequests } from "./sweep-requests.ts";
import { resolveArms } from "./resolve-arms.ts";
import { refusedParameters, takenRegimen, unknownRegimens, unknownScenarios } from "./unknown-facts.ts";

/** What a sweep cannot vary, and doses beyond the largest; what is wrong with the run itself is said there. */
function sweepProblems(notebook: Notebook, cell: SweepCell, facts: Facts): readonly Failure[] {
  const plan = tracePlan(notebook);
  const run = plannedRequest(notebook, plan, cell.of);
  if (!run.ok) return refusedSweep(cell, facts.parameters, { parameters: {}, start: "treated" });
  const requests = sweepRequests(notebook, plan, cell);
  return [...refusedSweep(cell, facts.parameters, run.value), ...(requests.ok ? [] : requests.failures)];
}

function factProblems(
  notebook: Notebook,
  { settled }: PlannedCell,
  facts: Facts,
  own: readonly string[],
): readonly Failure[] {
  switch (settled?.kind) {
    case "arms": {
      const arms = resolveArms(settled);
      const known = [...facts.regimens.map(({ id }) => id), ...own];
      return [...(arms.ok ? [] : arms.failures), ...unknownRegimens(settled, known)];
    }
    case "regimen":
      return takenRegimen(settled.id, facts.regimens);
    case "population":
      return refusedParameters(settled.id, settled.parameters ?? {}, facts.parameters);
    case "simulate":
      return unknownScenarios(settled, facts.effects);
    case "sweep":
      return sweepProblems(notebook, settled, facts);
    case "exercise":
      return exerciseProblems(tracePlan(notebook), settled);
    default:
      return [];
  }
}

/** All that is wrong with a notebook before it runs, in the order of its cells: names that lead nowhere, circles, values that controls cannot give, arms and days that exercises ask for in vain, and regimens, scenarios and parameters the data files do not have. Each names its cell by its key, and the path within it. */
export function problemsOf(notebook: Notebook, facts: Facts): readonly Failure[] {
  const own = notebook.cells.flatMap((cell) => (cell.kind === "regimen" ? [cell.id] : []));
  return tracePlan(notebook).cells.flatMap((planned) => [
    ...planned.failures,
    ...factProblems(notebook, planned, facts, own).map((failure) => fedFailure(planned.cell, failure)),
  ]);
}
