import type { ExerciseCell } from "../schema/exercise-cell.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import { fullSimulate } from "../schema/simulate-cell.ts";
import { type Asked, type AskedMeasure, askedOf } from "./asked-measure.ts";
import type { Plan } from "./plan.ts";
import { resolveArms } from "./resolve-arms.ts";
import { settledOf } from "./run-request.ts";

function problemsIn(plan: Plan, cell: string, asked: AskedMeasure): readonly Failure[] {
  const spec = settledOf(plan, asked.run, "simulate");
  const arms = settledOf(plan, spec?.arms, "arms");
  const resolved = arms === null ? null : resolveArms(arms);
  if (spec === null || resolved?.ok !== true) return [];
  const { arm, armPath, dayPath, measure } = asked;
  const known = resolved.value.map((each) => each.arm);
  const failures: Failure[] = [];
  if (arm !== null && !known.includes(arm)) {
    const remedy = instead(arm, known, `use one of ${known.join(", ")}`);
    const message = `unknown arm: ${quoted(arm)} (cell ${cell})`;
    failures.push({ reason: "unknown", message, remedy, place: { cell, path: [...armPath] } });
  }
  const { horizon } = fullSimulate(spec);
  if (measure.day !== undefined && measure.day > horizon) {
    const message = `impossible day: ${measure.day} (cell ${cell})`;
    const remedy = `use a day up to ${horizon}, or a longer horizon in ${asked.run}`;
    failures.push({ reason: "range", message, remedy, place: { cell, path: [...dayPath] } });
  }
  return failures;
}

/** What an exercise asks for and its runs do not have: arms by another name, days beyond the horizon; each said once. Cells it reads that are not settled have failures of their own. */
export function exerciseProblems(plan: Plan, cell: ExerciseCell): readonly Failure[] {
  const found = askedOf(cell).flatMap(({ measured, minus }: Asked) => [
    ...problemsIn(plan, cell.id, measured),
    ...(minus === null ? [] : problemsIn(plan, cell.id, minus)),
  ]);
  return [...new Map(found.map((failure) => [JSON.stringify(failure.place.path), failure])).values()];
}
