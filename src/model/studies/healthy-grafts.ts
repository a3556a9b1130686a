import { restingForces } from "../../kernel/index.ts";
import { smoothedShares } from "../../stats/index.ts";
import { drawPatient } from "../draw-patient.ts";
import type { Patient } from "../patient.ts";
import { fillLane } from "../fill-lane.ts";
import { FIRST_DAY } from "../first-day.ts";
import { forcesOf } from "../forces.ts";
import { effectsOf } from "../effect-on-day.ts";
import type { Run } from "../run.ts";
import { branchOf } from "./study-run.ts";

/** Which day after the transplant day −40 of the diagnosis clock is, in somebody diagnosed at the median of 55: about when a graft takes. */
const FIRST_AFTER_TRANSPLANT = 15;
/** Jaspers 2014: erythropoietin from day 28 after the transplant. */
const ERYTHROPOIETIN_FROM = 28;
/** Blood is seen weekly. */
const WEEK = 7;

/** How far haemoglobin rises: g/dL, by a day after the transplant. */
export interface Goal {
  readonly haemoglobin: number;
  readonly day: number;
}

/** Somebody grafted who does not get the disease. */
function withoutAplasia(patient: Patient): Patient {
  return { ...patient, antibody: 0, cellularInhibition: 0 };
}

/** What the drawn erythropoietin does from day 28 after the transplant on, or nothing. */
function forcesFor(run: Run, days: number, erythropoietin: boolean) {
  if (!erythropoietin) return restingForces(FIRST_DAY, days, []);
  const from = FIRST_DAY + ERYTHROPOIETIN_FROM - FIRST_AFTER_TRANSPLANT;
  const given = effectsOf(branchOf(run, "epo").effects, "epo").map(({ kind, add }) => ({ kind, add, from, days }));
  return forcesOf(given, FIRST_DAY, days, run.typical.value("tauP"));
}

/** How many of the patients of some slots reach the goal. */
function countReached(run: Run, ids: readonly number[], { haemoglobin, day: last }: Goal, erythropoietin: boolean) {
  const { engine, milestones, physiology, policy, seed, typical, visit } = run;
  const days = last - FIRST_AFTER_TRANSPLANT;
  const lanes = engine.makeLanes(ids.length, physiology.lifespan.rows);
  const immunosuppression = engine.takeRow(days * lanes.size);
  ids.forEach((id, lane) => {
    fillLane(lanes, lane, withoutAplasia(drawPatient(typical, seed, id)), typical, [[0, 0]], policy.threshold);
    lanes.visitPhase[lane] = -FIRST_DAY;
  });
  const reached = new Set<number>();
  const forces = forcesFor(run, days, erythropoietin);
  for (let passed = 0; passed < days; passed += WEEK) {
    const [from, to] = [FIRST_DAY + passed, FIRST_DAY + Math.min(days, passed + WEEK)];
    const plan = {
      from,
      to,
      ringDay: passed,
      forces,
      row: passed * forces.width,
      rowStep: forces.width,
      immunosuppression,
      at: passed * lanes.size,
      fadingFrom: 0,
      policy,
      visit,
      milestones,
    };
    engine.passDays(lanes, ids.length, plan, physiology, { transfused: () => undefined });
    ids.forEach((_, lane) => {
      if (lanes.haemoglobin[lane]! >= haemoglobin) reached.add(lane);
    });
  }
  return reached.size;
}

/** How many grafted patients without the disease reach the goal with their haemoglobin, seen weekly, and how many do not, without and with erythropoietin from day 28; `run` has an arm that gives it. */
export function reachedCounts(
  run: Run,
  patients: number,
  goal: Goal,
): readonly [control: readonly number[], epo: readonly number[]] {
  const { width } = run.engine;
  const counts = (erythropoietin: boolean): readonly number[] => {
    let reached = 0;
    for (let from = 0; from < patients; from += width) {
      const ids = Array.from({ length: Math.min(width, patients - from) }, (_, index) => 1024 * (from + index));
      reached += run.engine.within(() => countReached(run, ids, goal, erythropoietin));
    }
    return [reached, patients - reached];
  };
  return [counts(false), counts(true)];
}

/** The shares of those who reach it. */
export function reachedShares(...of: Parameters<typeof reachedCounts>): readonly [control: number, epo: number] {
  const [control, epo] = reachedCounts(...of);
  return [smoothedShares(control)[0]!, smoothedShares(epo)[0]!];
}
