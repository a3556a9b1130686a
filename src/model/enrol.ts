import type { DiagnosisDay } from "../base/clock.ts";
import {
  advanceDay,
  copyLane,
  type Lanes,
  makeLanes,
  needsTransfusion,
  restingForces,
  transfuse,
} from "../kernel/index.ts";
import { drawEvents, type EventTimes } from "./competing-events.ts";
import { drawPatient } from "./draw-patient.ts";
import { FIRST_DAY, fillLane } from "./fill-lane.ts";
import { type Level, plannedLevel, writeDailyMeans } from "./immunosuppression.ts";
import { COUNT_PER_CONCENTRATION } from "./observe.ts";
import type { Patient } from "./patient.ts";
import type { Run } from "./run.ts";
import { startDay } from "./start-day.ts";

/** Candidates drawn for a slot before it is given up; candidate k of slot i is patient 1024·i + k. */
const CANDIDATES = 1024;
const RECENT_DAYS = 28;
/** Absolute reticulocytes, 10⁹/L, from which on nobody starts therapy; fixed, so that what counts as recovery can be changed without changing who enters. */
const TOO_MANY_RETICULOCYTES = 30;

/** An eligible patient on the day therapy starts. */
export interface Entrant {
  readonly id: number;
  readonly patient: Patient;
  readonly events: EventTimes;
  readonly plan: Level;
  readonly start: DiagnosisDay;
}

/** Entrants of a range of slots, in their order, with their state (lane by entrant; ring day 0 = therapy day 0), and how many candidates were refused. A slot nobody was found for is left out. */
export interface Enrolment {
  readonly entrants: readonly Entrant[];
  readonly lanes: Lanes;
  readonly refused: number;
}

interface Candidate extends Entrant {
  readonly slot: number;
}

/** The next candidate of a slot who is alive and free of relapse and second graft on the start day, trying from number `from`. */
function nextCandidate(
  run: Run,
  slot: number,
  index: number,
  start: DiagnosisDay,
  from: number,
): Candidate | undefined {
  for (let k = from; k < CANDIDATES; k += 1) {
    const id = CANDIDATES * slot + k;
    const events = drawEvents(run.typical, run.seed, id);
    if (Math.min(events.dead, events.relapsed, events.regrafted) <= start) continue;
    const patient = drawPatient(run.typical, run.seed, id);
    return { id, patient, events, plan: plannedLevel(patient, ...run.taper), start, slot: index };
  }
  return undefined;
}

/** Fills slots `from` (inclusive) to `to` (exclusive) with patients eligible by what is known on their start day (model.md section 6). No rule reads the future, and no slot another. */
export function enrol(run: Run, from: number, to: number): Enrolment {
  const count = to - from;
  const lanes = makeLanes(count, run.physiology.stages);
  const bySlot = Array.from({ length: count }, (): Entrant | undefined => undefined);
  const starts = bySlot.map((_, index) =>
    run.start === "treated" ? startDay(run.typical, run.seed, from + index) : run.start,
  );
  let waiting = starts.map((start, index) => nextCandidate(run, from + index, index, start, 0));
  while (waiting.some((candidate) => candidate !== undefined)) {
    const candidates = waiting.filter((candidate) => candidate !== undefined).sort((a, b) => b.start - a.start);
    const history = liveHistory(run, candidates, (candidate, lane, day, held) => {
      bySlot[candidate.slot] = candidate;
      copyLane(held, lane, lanes, candidate.slot, day);
      lanes.lastTransfusion[candidate.slot] = held.lastTransfusion[lane]! - candidate.start;
    });
    waiting = candidates.map((candidate) => {
      const k = candidate.id % CANDIDATES;
      if (history.has(candidate)) return undefined;
      return nextCandidate(run, from + candidate.slot, candidate.slot, candidate.start, k + 1);
    });
  }
  const refused = bySlot.reduce(
    (sum, entrant) => sum + (entrant === undefined ? CANDIDATES : entrant.id % CANDIDATES),
    0,
  );
  const entrants = bySlot.filter((entrant) => entrant !== undefined);
  return { entrants, lanes: entrants.length === count ? lanes : withoutGaps(bySlot, lanes), refused };
}

/** The lanes of the slots that are filled, side by side. */
function withoutGaps(bySlot: readonly (Entrant | undefined)[], lanes: Lanes): Lanes {
  const filled = bySlot.flatMap((entrant, slot) => (entrant === undefined ? [] : [slot]));
  const closed = makeLanes(filled.length, lanes.stages);
  filled.forEach((slot, lane) => copyLane(lanes, slot, closed, lane, 0));
  return closed;
}

/** Lives the history of candidates, those with the latest start first, from day −40 to their start day; hands over the eligible and returns them. */
function liveHistory(
  run: Run,
  candidates: readonly Candidate[],
  admit: (candidate: Candidate, lane: number, ringDay: number, held: Lanes) => void,
): ReadonlySet<Candidate> {
  const { physiology, policy, typical } = run;
  const size = candidates.length;
  const lanes = makeLanes(size, physiology.stages);
  const longest = candidates[0]!.start - FIRST_DAY;
  const immunosuppression = new Float64Array(longest * size);
  candidates.forEach(({ patient, plan, start }, lane) => {
    fillLane(lanes, lane, patient, typical, plan, policy.threshold);
    writeDailyMeans(plan, FIRST_DAY, start - FIRST_DAY, immunosuppression, lane, size);
  });
  const forces = restingForces(0, 1, []);
  const admitted = new Set<Candidate>();
  let living = size;
  for (let index = 0; living > 0; index += 1) {
    const day = FIRST_DAY + index;
    if (index % run.visit === 0) {
      for (let lane = 0; lane < living; lane += 1) {
        if (needsTransfusion(lanes, lane, day, policy)) transfuse(lanes, lane, day);
      }
    }
    while (living > 0 && candidates[living - 1]!.start === day) {
      living -= 1;
      if (isEligible(lanes, living, day)) {
        admit(candidates[living]!, living, index, lanes);
        admitted.add(candidates[living]!);
      }
    }
    if (living > 0) {
      advanceDay(
        lanes,
        living,
        { day: index, forces, row: 0, immunosuppression, at: index * size, fading: day >= 0 },
        physiology,
      );
    }
  }
  return admitted;
}

function isEligible(lanes: Lanes, lane: number, day: DiagnosisDay): boolean {
  const count = (COUNT_PER_CONCENTRATION * lanes.reticulocytes[lane]!) / lanes.bloodVolume[lane]!;
  return day - lanes.lastTransfusion[lane]! < RECENT_DAYS && count < TOO_MANY_RETICULOCYTES;
}
