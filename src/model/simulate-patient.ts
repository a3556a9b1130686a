import type { PatientEntry } from "../schema/patient-file.ts";
import type { ScheduledEffect } from "../schema/scheduled-effect.ts";
import type { Trajectory } from "../schema/trajectory.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import { givenPatient } from "./given-patient.ts";
import { livePatient } from "./live-patient.ts";
import type { Typical } from "./typical.ts";

const LAST_DAY = 365;

/** A given effect as the model holds it; cells that lack the antigen escape in every unit, others in none. */
function effectOnDay(effect: Exclude<ScheduledEffect, { kind: "immunosuppression" }>): EffectOnDay {
  if (effect.kind === "supply") {
    const { day, eps, decay, lacksAntigen } = effect;
    return { kind: "supply", day, eps, decay, escapeShare: lacksAntigen ? 1 : 0 };
  }
  return effect.kind === "calm" ? { ...effect, regimen: "" } : effect;
}

/** Simulates one given patient under a given schedule from day −40 to day 365 of the diagnosis clock, with the policy and typical values of the table; no measurement noise. */
export function simulatePatient(entry: PatientEntry, typical: Typical): Trajectory {
  const rows: Trajectory["rows"] = [];
  const transfused: number[] = [];
  livePatient(
    {
      patient: givenPatient(entry.patient, typical),
      effects: entry.schedule.flatMap((effect) => (effect.kind === "immunosuppression" ? [] : [effectOnDay(effect)])),
      changes: entry.schedule.flatMap((effect) =>
        effect.kind === "immunosuppression" ? [{ kind: "points", points: effect.points } as const] : [],
      ),
      lastDay: LAST_DAY,
    },
    typical,
    (state) => {
      if (state.transfused) transfused.push(state.day);
      if (state.day >= 0) {
        rows.push([state.day, state.haemoglobin, state.reticulocytePercent, state.antibodyM, state.antibodyG]);
      }
    },
  );
  return {
    id: entry.id,
    runInDays: transfused.filter((day) => day < 0),
    transfusionDays: transfused.filter((day) => day >= 0),
    rows,
  };
}
