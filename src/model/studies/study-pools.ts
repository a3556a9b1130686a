import type { Engine } from "../../kernel/index.ts";
import type { Facts } from "../../schema/facts.ts";
import type { Target } from "../../schema/target.ts";
import { enrolments } from "../enrol.ts";
import { type Fate, firstIndependence, heldEntrants } from "./first-independence.ts";
import { type Goal, reachedCounts } from "./healthy-grafts.ts";
import { FOLLOWED, naturalCourse } from "./natural-course.ts";
import { branchOf, studyRun } from "./study-run.ts";
import type { StudySetting } from "./study-setting.ts";

/** Two years: how long those who start therapy are followed. */
const TREATED_FOLLOWED = 730;

/** The simulated patients that studies are drawn from, and what became of them. */
export interface StudyPools {
  /** From diagnosis on, nothing given but the planned taper; followed for five years. */
  readonly natural: readonly Fate[];
  /** From the published start days of therapy on, given a regimen; followed for two years. Throws at a regimen no row names. */
  readonly treated: (regimen: string) => readonly Fate[];
  /** How many allografts without the disease reach a goal and how many do not, without and with erythropoietin. */
  readonly grafts: (goal: Goal) => ReturnType<typeof reachedCounts>;
}

/** Simulates the patients of whatever studies targets name, each regimen given to the same patients. */
export function studyPools(
  facts: Facts,
  targets: readonly Pick<Target, "regimens">[],
  setting: StudySetting,
  engine: Engine,
): StudyPools {
  const natural = studyRun(facts, setting, { start: 0, horizon: FOLLOWED, regimens: ["watch"] }, engine);
  const regimens = [...new Set(["watch", "epo", ...targets.flatMap(({ regimens: given }) => given ?? [])])];
  const treated = studyRun(facts, setting, { start: "treated", horizon: TREATED_FOLLOWED, regimens }, engine);
  return {
    natural: naturalCourse(natural, setting.patients),
    ...engine.within(() => {
      const held = heldEntrants(enrolments(treated, 0, setting.patients));
      const fates = new Map(
        regimens.map((regimen) => [regimen, firstIndependence(treated, branchOf(treated, regimen), held)]),
      );
      return { treated: (regimen: string) => fateOf(fates, regimen) };
    }),
    grafts: (goal) => reachedCounts(treated, setting.patients, goal),
  };
}

function fateOf(fates: ReadonlyMap<string, readonly Fate[]>, regimen: string): readonly Fate[] {
  const found = fates.get(regimen);
  if (found === undefined) throw new Error(`no patients given ${regimen}`);
  return found;
}
