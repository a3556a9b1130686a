import type { DiagnosisDay, TherapyDay } from "../base/clock.ts";
import type { EventTimes } from "./competing-events.ts";
import type { Level } from "./immunosuppression.ts";
import type { Patient } from "./patient.ts";

/** A patient who is tried for therapy, and the place in the run's sequence (from 0) that he would take. */
export interface Candidate {
  readonly slot: number;
  readonly id: number;
  readonly patient: Patient;
  readonly events: EventTimes;
  readonly plan: Level;
  readonly start: DiagnosisDay;
}

/** A patient who starts therapy. */
export interface Entrant extends Candidate {
  /** His days of transfusion before the first dose, in rising order. */
  readonly transfusedBefore: readonly TherapyDay[];
}
