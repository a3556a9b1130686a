import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { exerciseProblems } from "./exercise-problems.ts";
import { fedFailure } from "./fed-failure.ts";
import type { Plan, PlannedCell } from "./plan.ts";
import { tracePlan } from "./plan-notebook.ts";
import { resolveArms } from "./resolve-arms.ts";
import { refusedParameters, refusedSweep, takenRegimen, unknownRegimens, unknownScenarios } from "./unknown-facts.ts";

function factProblems(plan: Plan, { settled }: PlannedCell, facts: Facts, own: readonly string[]): readonly Failure[] {
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
      return refusedSweep(settled, facts.parameters);
    case "exercise":
      return exerciseProblems(plan, settled);
    default:
      return [];
  }
}

/** All that is wrong with a notebook before it runs, in the order of its cells: names that lead nowhere, circles, values that controls cannot give, arms and days that exercises ask for in vain, and regimens, scenarios and parameters the data files do not have. Each names its cell by its key, and the path within it. */
export function problemsOf(notebook: Notebook, facts: Facts): readonly Failure[] {
  const own = notebook.cells.flatMap((cell) => (cell.kind === "regimen" ? [cell.id] : []));
  const plan = tracePlan(notebook);
  return plan.cells.flatMap((planned) => [
    ...planned.failures,
    ...factProblems(plan, planned, facts, own).map((failure) => fedFailure(planned.cell, failure)),
  ]);
}
