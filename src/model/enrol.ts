import type { DiagnosisDay, TherapyDay } from "../base/clock.ts";
import { copyLane, type Lanes } from "../kernel/index.ts";
import { drawEvents } from "./competing-events.ts";
import { drawPatient } from "./draw-patient.ts";
import type { Candidate, Entrant } from "./entrant.ts";
import { plannedLevel } from "./immunosuppression.ts";
import { liveHistory } from "./live-history.ts";
import type { Run } from "./run.ts";
import { startDay } from "./start-day.ts";

/** Candidates drawn for a slot before it is given up; candidate k of slot i is patient 1024·i + k. */
const CANDIDATES = 1024;

/** Entrants of a range of slots, in their order, with their state (lane by entrant; ring day 0 = therapy day 0), and how many candidates were refused. A slot nobody was found for is left out. */
export interface Enrolment {
  readonly entrants: readonly Entrant[];
  readonly lanes: Lanes;
  readonly refused: number;
}

/** The next candidate of a slot who is alive and free of relapse and second graft on the start day, trying from number `from`. */
function nextCandidate(run: Run, slot: number, start: DiagnosisDay, from: number): Candidate | undefined {
  for (let k = from; k < CANDIDATES; k += 1) {
    const id = CANDIDATES * slot + k;
    const events = drawEvents(run.typical, run.seed, id);
    if (Math.min(events.dead, events.relapsed, events.regrafted) <= start) continue;
    const patient = drawPatient(run.typical, run.seed, id);
    return { slot, id, patient, events, plan: plannedLevel(patient, ...run.taper), start };
  }
  return undefined;
}

/** The day slot `slot` starts therapy: the run's, or one of the published distribution. */
export function startOf(run: Run, slot: number): DiagnosisDay {
  return run.start === "treated" ? startDay(run.typical, run.seed, slot) : run.start;
}

/** Fills slots `from` (inclusive) to `to` (exclusive) with patients eligible by what is known on their start day (model.md section 6). No rule reads the future, and no slot another. */
export function enrol(run: Run, from: number, to: number): Enrolment {
  const count = to - from;
  const lanes = run.engine.makeLanes(count, run.physiology.stages);
  const bySlot = Array.from({ length: count }, (): Entrant | undefined => undefined);
  let waiting = bySlot.map((_, index) => nextCandidate(run, from + index, startOf(run, from + index), 0));
  while (waiting.some((candidate) => candidate !== undefined)) {
    const candidates = waiting.filter((candidate) => candidate !== undefined).sort((a, b) => b.start - a.start);
    const transfused = candidates.map((): TherapyDay[] => []);
    const admit = (candidate: Candidate, lane: number, day: number, held: Lanes): void => {
      const index = candidate.slot - from;
      bySlot[index] = { ...candidate, transfusedBefore: transfused[lane]!.filter((given) => given < 0) };
      copyLane(held, lane, lanes, index, day);
      lanes.lastTransfusion[index] = held.lastTransfusion[lane]! - candidate.start;
    };
    const admitted = liveHistory(run, candidates, admit, {
      transfused: (lane, day) => transfused[lane]!.push(day - candidates[lane]!.start),
    });
    waiting = candidates.map((candidate) => {
      const { slot, id, start } = candidate;
      return admitted.has(candidate) ? undefined : nextCandidate(run, slot, start, (id % CANDIDATES) + 1);
    });
  }
  const refused = bySlot.reduce(
    (sum, entrant) => sum + (entrant === undefined ? CANDIDATES : entrant.id % CANDIDATES),
    0,
  );
  const entrants = bySlot.filter((entrant) => entrant !== undefined);
  return { entrants, lanes: entrants.length === count ? lanes : withoutGaps(run, bySlot, lanes), refused };
}

/** The lanes of the slots that are filled, side by side. */
function withoutGaps(run: Run, bySlot: readonly (Entrant | undefined)[], lanes: Lanes): Lanes {
  const filled = bySlot.flatMap((entrant, slot) => (entrant === undefined ? [] : [slot]));
  const closed = run.engine.makeLanes(filled.length, lanes.stages);
  filled.forEach((slot, lane) => copyLane(lanes, slot, closed, lane, 0));
  return closed;
}
