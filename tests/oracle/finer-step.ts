import type { EffectOnDay } from "../../src/model/effect-on-day.ts";
import { givenPatient } from "../../src/model/given-patient.ts";
import { type Life, livePatient } from "../../src/model/live-patient.ts";
import type { Typical } from "../../src/model/typical.ts";
import { oracle } from "./oracle.ts";
import { randomPatient } from "./random-patient.ts";
import { randomSchedule } from "./random-schedule.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";

/** How the model, a step a day, compares with the independent solution in finer steps. */
export interface FinerStep {
  /** The largest difference of haemoglobin on any day, the finer solution's transfusion days imposed on both, g/dL. */
  readonly haemoglobin: number;
  /** Whether the model left to itself transfuses on the same days. */
  readonly sameDays: boolean;
  /** How near the threshold haemoglobin came on any visit of the finer solution that could have transfused, g/dL. */
  readonly closestVisit: number;
}

const lastDay = 365;

function effectOf(effect: ScheduledEffect): readonly EffectOnDay[] {
  if (effect.kind === "immunosuppression") return [];
  if (effect.kind === "calm") return [{ ...effect, regimen: "" }];
  if (effect.kind !== "supply") return [effect];
  const { kind, day, eps, decay, lacksAntigen } = effect;
  return [{ kind, day, eps, decay, escapeShare: lacksAntigen ? 1 : 0 }];
}

/** Random patient and schedule `index` of a seed, followed for a year by the model and in steps of `step` days. */
export function finerStep(typical: Typical, seed: number, index: number, step: number): FinerStep {
  const given = randomPatient(seed, index);
  const schedule = randomSchedule(seed, index, given);
  const policy = { threshold: 7, visit: 3, minInterval: 3, units: 2 };
  const fine = oracle(given, schedule, { step, days: lastDay, ...policy, lifespan: "chain" });
  const transfusionDays = [...fine.runInDays, ...fine.transfusionDays];
  const life: Life = {
    patient: givenPatient(given, typical),
    effects: schedule.flatMap(effectOf),
    changes: schedule.flatMap((effect) =>
      effect.kind === "immunosuppression" ? [{ kind: "points", points: effect.points }] : [],
    ),
    lastDay,
  };
  let haemoglobin = 0;
  livePatient({ ...life, transfusionDays }, typical, (day) => {
    if (day.day >= 0) haemoglobin = Math.max(haemoglobin, Math.abs(day.haemoglobin - (fine.rows[day.day]?.[1] ?? NaN)));
  });
  const own: number[] = [];
  livePatient(life, typical, ({ day, transfused }) => {
    if (transfused) own.push(day);
  });
  return { haemoglobin, sameDays: own.join() === transfusionDays.join(), closestVisit: fine.closestVisit };
}
