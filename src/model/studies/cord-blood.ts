import { assert } from "../../base/assert.ts";
import type { Engine } from "../../kernel/index.ts";
import { logMean, logMultinomial, smoothedShares } from "../../stats/index.ts";
import type { Effect } from "../../schema/effect.ts";
import type { Facts } from "../../schema/facts.ts";
import type { ParameterDraw } from "../../schema/parameter-draw.ts";
import type { Target } from "../../schema/target.ts";
import { drawnFacts } from "../drawn-facts.ts";
import { enrolments } from "../enrol.ts";
import { firstIndependence, heldEntrants } from "./first-independence.ts";
import { branchOf, studyRun } from "./study-run.ts";
import type { StudySetting } from "./study-setting.ts";

/** The key of the effect that the cord-blood regimens share. */
export const CORD_BLOOD_NET = "cord-blood net";
/** They were published because they recovered. */
const WEIGHT = 0.5;

/** When one patient became independent: between two days, from the first dose or so many days later. */
export interface ReportedPatient {
  readonly low: number;
  readonly high: number;
  readonly lastDose: number;
}

/** The day of a regimen's last dose, from that of its first, by the effects it may have. Throws at a regimen without any. */
export function lastDoseOf(regimen: string, effects: readonly Effect[]): number {
  const given = effects.filter((effect) => effect.regimen === regimen);
  assert(given.length > 0, `no effect of ${regimen}`);
  return Math.max(...given.map(({ every, doses }) => (every ?? 0) * (doses - 1)));
}

/** The three patients given cord blood, from targets.csv; the day of a regimen's last dose is that of the effects it may have. Throws at a row without its interval. */
export function reportedPatients(targets: readonly Target[], effects: readonly Effect[]): readonly ReportedPatient[] {
  return targets
    .filter(({ role, measure }) => role === "fit" && measure === "day of independence")
    .map((row) => {
      const { low, high, id } = row;
      assert(low !== null && high !== null, `no interval: ${id}`);
      return { low, high, lastDose: lastDoseOf(row.regimens?.[0] ?? "", effects) };
    });
}

/**
 * For each size of the effect the logarithm of half-weighted likelihood of three patients, where the rest of a draw is true: the chance of independence in their intervals, for who starts therapy on the published days, the clock starting at the first or the last dose, even chances.
 * The history of the patients is lived once.
 */
export function cordBloodLikelihoods(
  facts: Facts,
  draw: ParameterDraw,
  sizes: readonly number[],
  patients: readonly ReportedPatient[],
  setting: StudySetting,
  engine: Engine,
): readonly number[] {
  const last = Math.max(...patients.map(({ high, lastDose }) => high + lastDose));
  const slots = Math.round(0.75 * setting.patients);
  const runWith = (size: number) =>
    studyRun(
      drawnFacts(facts, { ...draw, [CORD_BLOOD_NET]: size }),
      setting,
      { start: "treated", horizon: last, regimens: ["ucb-single"] },
      engine,
    );
  return engine.within(() => {
    const held = heldEntrants(enrolments(runWith(0), 0, slots));
    return sizes.map((size) => {
      const run = runWith(size);
      const fates = firstIndependence(run, branchOf(run, "ucb-single"), held);
      const within = (low: number, high: number): number => {
        const count = fates.filter(({ independent }) => independent >= low && independent <= high).length;
        return logMultinomial([1], smoothedShares([count, fates.length - count]));
      };
      const logs = patients.map(({ low, high, lastDose }) =>
        logMean([within(low, high), within(low + lastDose, high + lastDose)], [1, 1]),
      );
      return WEIGHT * logs.reduce((sum, log) => sum + log, 0);
    });
  });
}
