import type { PatientEntry } from "../schema/patient-entry.ts";
import type { ScheduledEffect } from "../schema/scheduled-effect.ts";
import type { Trajectory } from "../schema/trajectory.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import { givenPatient } from "./given-patient.ts";
import type { ImmunosuppressionChange } from "./immunosuppression.ts";
import { livePatient } from "./live-patient.ts";
import { modelStructure } from "./model-structure.ts";
import type { Typical } from "./typical.ts";

const LAST_DAY = 365;

type Supply = Extract<ScheduledEffect, { kind: "supply" }>;

/** The pool a dose belongs to: the share of such units that lack the antigen, where none is stated 1 for those that do and 0 for the others. */
function poolOf({ escapeShare, lacksAntigen }: Supply): number {
  return escapeShare ?? (lacksAntigen ? 1 : 0);
}

/** A given effect as the model holds it; undefined for changes of immunosuppression. */
function effectOnDay(effect: ScheduledEffect): EffectOnDay | undefined {
  switch (effect.kind) {
    case "immunosuppression":
    case "taper":
    case "hold":
      return undefined;
    case "supply": {
      const { kind, day, eps, decay } = effect;
      return { kind, day, eps, decay, escapeShare: poolOf(effect) };
    }
    case "calm":
      return { ...effect, regimen: effect.regimen ?? "" };
    default:
      return effect;
  }
}

function changeOf(effect: ScheduledEffect): ImmunosuppressionChange | undefined {
  if (effect.kind === "immunosuppression") return { kind: "points", points: effect.points };
  return effect.kind === "taper" || effect.kind === "hold" ? effect : undefined;
}

/** Simulates one given patient under a given schedule from day −40 to his last day (365 unless he says otherwise) of the diagnosis clock; no measurement noise. `typical` holds the table with his own policy and parameters in it. */
export function simulatePatient(entry: PatientEntry, typical: Typical): Trajectory {
  const rows: Trajectory["rows"] = [];
  const transfused: number[] = [];
  const { schedule } = entry;
  const structure = modelStructure(entry.structure);
  const supplies = schedule.filter((effect): effect is Supply => effect.kind === "supply");
  livePatient(
    {
      patient: structure.patientOf(givenPatient(entry.patient, typical)),
      structure,
      effects: schedule.flatMap((effect) => effectOnDay(effect) ?? []),
      changes: schedule.flatMap((effect) => changeOf(effect) ?? []),
      lastDay: entry.lastDay ?? LAST_DAY,
      changedFrom: entry.start,
      lacking: new Set(supplies.filter(({ lacksAntigen }) => lacksAntigen).map(poolOf)),
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
