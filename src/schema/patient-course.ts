import * as z from "zod/mini";
import { PatientEntry } from "./patient-entry.ts";
import { Measure } from "./rule.ts";
import { RunRequest } from "./run-request.ts";
import { ScheduledEffect } from "./scheduled-effect.ts";

/** One simulated patient of a run, by his place (from 0) in its sequence. */
export const PatientRequest = z.strictObject({
  run: RunRequest,
  slot: z.int().check(z.minimum(0), z.maximum(999_999)),
});
export type PatientRequest = z.infer<typeof PatientRequest>;

export const PatientClass = z.enum(["self-limited", "persistent", "cellular"]);
export type PatientClass = z.infer<typeof PatientClass>;

const series = z.array(z.number());

/** The first competing event; a patient is simulated on after it, but nothing of that is to be shown. */
const CourseEvent = z.strictObject({ cause: z.enum(["dead", "relapsed", "regrafted"]), day: z.int() });

/** What a rule decided on its day of the therapy clock: the measure it reads, its value (reticulocytes in 10⁹/L, haemoglobin in g/dL, the reciprocal of the titre a laboratory reports, transfusions in 28 days), and whether the rule held, so that the regimen was given. */
const Decision = z.strictObject({
  regimen: z.string(),
  day: z.int(),
  measure: Measure,
  value: z.number(),
  holds: z.boolean(),
});
export type Decision = z.infer<typeof Decision>;

/** What one patient does in one arm; days on the therapy clock, series by the `days` of the course, each after that day's events. */
export const ArmCourse = z.strictObject({
  arm: z.string(),
  /** Days of transfusion, those before the first dose too. */
  transfusions: z.array(z.int()),
  /** What the rules of the arm decided about him, in the order of their days; left out where the arm has none. */
  decisions: z.exactOptional(z.array(Decision)),
  /** What he is given when: one entry a dose; of regimens given by a rule, only those whose rule held. */
  doses: z.array(z.strictObject({ regimen: z.string(), day: z.int() })),
  /** What it does to him, on the diagnosis clock: put into `entry` of the course, it makes a file of patients that gives the same days. */
  schedule: z.array(ScheduledEffect),
  /** g/dL. */
  haemoglobin: series,
  /** Absolute, 10⁹/L. */
  reticulocytes: series,
  reticulocytePercent: series,
  /** IgM and IgG as the reciprocal of a titre, without reading error and rounding (1:n is n); 0 where there is none. */
  titreM: series,
  titreG: series,
  /** Host plasma cells; 1 on the day of diagnosis if nothing is done. */
  plasmaCells: series,
  /** Erythroid supply of the graft and of infused cord blood; 1 is a healthy marrow. */
  graftSupply: series,
  cordSupply: series,
  /** Share of progenitors that survive antibody and cells, 0 to 1. */
  survival: series,
  /** Share of cellular inhibition and its height, as U of the model. */
  inhibition: series,
  /** Erythropoietin's drive, fold of the output in health. */
  stimulation: series,
  /** 1 is a full calcineurin inhibitor. */
  immunosuppression: series,
  /** Body iron above that on day −40, mg. */
  iron: series,
  /** First confirmed day of independence, and the day it ends by transfusion or event; null: none by the horizon, or it lasts. */
  independent: z.nullable(z.int()),
  dependentAgain: z.nullable(z.int()),
  /** First of 14 days with enough reticulocytes. */
  recovery: z.nullable(z.int()),
  event: z.nullable(CourseEvent),
});
export type ArmCourse = z.infer<typeof ArmCourse>;

/** One simulated patient in every arm of a run. `start`: the first dose, in days after diagnosis; `entry`: the patient as a file of patients says him, without schedule; `days`: from 40 days before diagnosis to horizon + window. */
export const PatientCourse = z.strictObject({
  slot: z.int(),
  /** Candidates drawn and refused before this patient was eligible. */
  refused: z.int(),
  class: PatientClass,
  start: z.int(),
  /** Whether the cord-blood unit this patient would get lacks the antigen, by the assumed share; null where no arm gives one. */
  escapes: z.nullable(z.boolean()),
  entry: PatientEntry,
  days: z.array(z.int()),
  horizon: z.int(),
  threshold: z.number(),
  arms: z.array(ArmCourse),
});
export type PatientCourse = z.infer<typeof PatientCourse>;

/** The first so many patients of a run, to choose one from. */
export const RosterRequest = z.strictObject({
  run: RunRequest,
  slots: z.int().check(z.minimum(1), z.maximum(512)),
});
export type RosterRequest = z.infer<typeof RosterRequest>;

/** Patients of a run with what became of them, by arm, on the therapy clock; start days for which nobody was eligible are left out. */
export const Roster = z.strictObject({
  patients: z.array(
    z.strictObject({
      slot: z.int(),
      class: PatientClass,
      /** Days of transfusion before the first dose, the same in every arm. */
      transfusedBefore: z.array(z.int()),
      arms: z.array(
        z.strictObject({
          independent: z.nullable(z.int()),
          dependentAgain: z.nullable(z.int()),
          recovery: z.nullable(z.int()),
          event: z.nullable(CourseEvent),
          /** Days of transfusion from day 0 to horizon + window, and those on which something is given. */
          transfusions: z.array(z.int()),
          doses: z.array(z.int()),
          /** Every confirmed stretch of independence that begins by the horizon; null: it lasts beyond horizon + window. */
          stretches: z.array(z.strictObject({ from: z.int(), until: z.nullable(z.int()) })),
          /** By each τ of 180 and 365 that the horizon reaches. */
          daysIndependent: z.record(z.string(), z.int()),
        }),
      ),
    }),
  ),
});
export type Roster = z.infer<typeof Roster>;
