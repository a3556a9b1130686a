import type { DiagnosisDay, TherapyDay } from "../base/clock.ts";
import { copyLane, type Lanes } from "../kernel/index.ts";
import { drawEvents } from "./competing-events.ts";
import { drawPatient } from "./draw-patient.ts";
import type { Candidate, Entrant } from "./entrant.ts";
import { plannedLevel } from "./immunosuppression.ts";
import { liveHistory } from "./live-history.ts";
import { longIndependent } from "./long-independent.ts";
import type { Run } from "./run.ts";
import { startDay } from "./start-day.ts";

/** Candidates drawn for a slot before it is given up; candidate k of slot i is patient 1024·i + k. */
const CANDIDATES = 1024;

/** How many candidates of a slot were refused, given who was found for it. */
export function refusedBefore(entrant: Entrant | undefined): number {
  return entrant === undefined ? CANDIDATES : entrant.id % CANDIDATES;
}

/** Entrants of a range of slots, in their order, with their state (lane by entrant; ring day 0 = therapy day 0), and how many candidates were refused. A slot nobody was found for is left out. */
export interface Enrolment {
  readonly entrants: readonly Entrant[];
  readonly lanes: Lanes;
  readonly refused: number;
}

/** A slot nobody has been found for yet, and the number of the candidate that is tried next. */
interface Vacancy {
  readonly slot: number;
  readonly start: DiagnosisDay;
  next: number;
}

/** The next candidate of a slot who is alive and free of relapse and second graft on the start day, and not known without more to have been independent for long. */
function nextCandidate(run: Run, vacancy: Vacancy): Candidate | undefined {
  const { slot, start } = vacancy;
  while (vacancy.next < CANDIDATES) {
    const id = CANDIDATES * slot + vacancy.next;
    vacancy.next += 1;
    const events = drawEvents(run.typical, run.seed, id);
    if (Math.min(events.dead, events.relapsed, events.regrafted) <= start) continue;
    const patient = run.structure.patientOf(drawPatient(run.typical, run.seed, id));
    const plan = plannedLevel(patient, ...run.taper);
    if (longIndependent(run, { patient, plan, start })) continue;
    return { slot, id, patient, events, plan, start };
  }
  return undefined;
}

/** So many next candidates of a slot, or as many as there are. */
function nextCandidates(run: Run, vacancy: Vacancy, count: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  while (candidates.length < count) {
    const candidate = nextCandidate(run, vacancy);
    if (candidate === undefined) break;
    candidates.push(candidate);
  }
  return candidates;
}

/** The day slot `slot` starts therapy: the run's, or one of the published distribution. */
export function startOf(run: Run, slot: number): DiagnosisDay {
  return run.start === "treated" ? startDay(run.typical, run.seed, slot) : run.start;
}

/** Tries candidates side by side; puts the first eligible one of each slot, by number, to his place in `found` and in the lanes of his slots. */
function tryOut(
  run: Run,
  candidates: readonly Candidate[],
  from: number,
  found: (Entrant | undefined)[],
  lanesOf: readonly Lanes[],
  width: number,
): void {
  const transfused = candidates.map((): TherapyDay[] => []);
  liveHistory(
    run,
    candidates,
    (candidate, lane, day, held) => {
      const index = candidate.slot - from;
      const other = found[index];
      if (other !== undefined && other.id < candidate.id) return;
      const { slot, id, patient, events, plan, start } = candidate;
      const transfusedBefore = transfused[lane]!.filter((given) => given < 0);
      found[index] = { slot, id, patient, events, plan, start, transfusedBefore };
      const lanes = lanesOf[Math.floor(index / width)]!;
      copyLane(held, lane, lanes, index % width, day);
      lanes.lastTransfusion[index % width] = held.lastTransfusion[lane]! - candidate.start;
    },
    { transfused: (lane, day) => transfused[lane]!.push(day - candidates[lane]!.start) },
  );
}

/** Fills slots `from` (inclusive) to `to` (exclusive) with patients eligible by what is known on their start day (model.md section 6). No rule reads the future, and no slot another. */
export function enrol(run: Run, from: number, to: number): Enrolment {
  return enrolments(run, from, to, to - from)[0]!;
}

/**
 * As `enrol` does, so many slots to an enrolment: as many as the engine moves side by side unless something else is asked.
 * Candidates are tried side by side too, several of a slot where few are waiting: who is found does not depend on it.
 */
export function enrolments(run: Run, from: number, to: number, width: number = run.engine.width): readonly Enrolment[] {
  const { width: atOnce, least } = run.engine;
  const slots = Array.from({ length: to - from }, (_, index) => from + index);
  const found = slots.map((): Entrant | undefined => undefined);
  const lanesOf = Array.from({ length: Math.max(1, Math.ceil(slots.length / width)) }, (_, block) =>
    run.engine.makeLanes(Math.min(width, slots.length - block * width), run.physiology.lifespan.rows),
  );
  let vacancies = slots.map((slot): Vacancy => ({ slot, start: startOf(run, slot), next: 0 }));
  while (vacancies.length > 0) {
    const each = Math.max(1, Math.floor(least / vacancies.length));
    const candidates = vacancies.flatMap((vacancy) => nextCandidates(run, vacancy, each));
    candidates.sort((one, other) => other.start - one.start);
    for (let at = 0; at < candidates.length; at += atOnce) {
      tryOut(run, candidates.slice(at, at + atOnce), from, found, lanesOf, width);
    }
    vacancies = vacancies.filter(({ slot, next }) => found[slot - from] === undefined && next < CANDIDATES);
  }
  return lanesOf.map((lanes, block) => {
    const inBlock = found.slice(block * width, (block + 1) * width);
    const entrants = inBlock.filter((entrant) => entrant !== undefined);
    const refused = inBlock.reduce((sum, entrant) => sum + refusedBefore(entrant), 0);
    return { entrants, lanes: entrants.length === inBlock.length ? lanes : withoutGaps(run, inBlock, lanes), refused };
  });
}

/** The lanes of the slots that are filled, side by side. */
function withoutGaps(run: Run, bySlot: readonly (Entrant | undefined)[], lanes: Lanes): Lanes {
  const filled = bySlot.flatMap((entrant, slot) => (entrant === undefined ? [] : [slot]));
  const closed = run.engine.makeLanes(filled.length, lanes.stages);
  filled.forEach((slot, lane) => copyLane(lanes, slot, closed, lane, 0));
  return closed;
}
