import type { DiagnosisDay } from "../base/clock.ts";
import type { EventTimes } from "./competing-events.ts";
import type { Level } from "./immunosuppression.ts";
import type { Patient } from "./patient.ts";

/** A patient who starts therapy, or is tried for it, and the place in the run's sequence (from 0) that he takes. */
export interface Entrant {
  readonly slot: number;
  readonly id: number;
  readonly patient: Patient;
  readonly events: EventTimes;
  readonly plan: Level;
  readonly start: DiagnosisDay;
}
