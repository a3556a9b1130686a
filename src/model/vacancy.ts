import type { DiagnosisDay } from "../base/clock.ts";
import { drawEvents } from "./competing-events.ts";
import { drawPatient } from "./draw-patient.ts";
import type { Candidate } from "./entrant.ts";
import { plannedLevel } from "./immunosuppression.ts";
import { longIndependent } from "./long-independent.ts";
import type { Run } from "./run.ts";
import { startDay } from "./start-day.ts";

/** Candidates drawn for a slot before it is given up; candidate k of slot i is patient 1024·i + k. */
export const CANDIDATES = 1024;

/** A slot nobody has been found for yet: the day its patient starts therapy, the number of the candidate that is tried next, and how many are being tried. */
export interface Vacancy {
  readonly slot: number;
  readonly start: DiagnosisDay;
  next: number;
  trying: number;
}

/** The day slot `slot` starts therapy: the run's, or one of the published distribution. */
export function startOf(run: Run, slot: number): DiagnosisDay {
  return run.start === "treated" ? startDay(run.typical, run.seed, slot) : run.start;
}

/** A slot of which nobody has been tried. */
export function vacancyOf(run: Run, slot: number): Vacancy {
  return { slot, start: startOf(run, slot), next: 0, trying: 0 };
}

/** The next candidate of a slot who is alive and free of relapse and second graft on the start day, and not known without more to have been independent for long; undefined where there are no more. */
export function nextCandidate(run: Run, vacancy: Vacancy): Candidate | undefined {
  const { slot, start } = vacancy;
  while (vacancy.next < CANDIDATES) {
    const id = CANDIDATES * slot + vacancy.next;
    vacancy.next += 1;
    const events = drawEvents(run.typical, run.seed, id);
    if (Math.min(events.dead, events.relapsed, events.regrafted) <= start) continue;
    const patient = run.structure.patientOf(drawPatient(run.typical, run.seed, id));
    const plan = plannedLevel(patient, ...run.taper);
    if (longIndependent(run, { patient, plan, start })) continue;
    vacancy.trying += 1;
    return { slot, id, patient, events, plan, start };
  }
  return undefined;
}
