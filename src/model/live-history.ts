import type { DiagnosisDay } from "../base/clock.ts";
import { advanceDay, type Lanes, makeLanes, needsTransfusion, restingForces, transfuse } from "../kernel/index.ts";
import type { Candidate } from "./entrant.ts";
import { FIRST_DAY, fillLane } from "./fill-lane.ts";
import { writeDailyMeans } from "./immunosuppression.ts";
import { COUNT_PER_CONCENTRATION, type Watch } from "./observe.ts";
import type { Run } from "./run.ts";

const RECENT_DAYS = 28;
/** Absolute reticulocytes, 10⁹/L, from which on nobody starts therapy; fixed, so that what counts as recovery can be changed without changing who enters. */
const TOO_MANY_RETICULOCYTES = 30;

/** Takes an eligible candidate over on his start day: his lane, and the ring day he has come to. */
type Admit = (candidate: Candidate, lane: number, ringDay: number, held: Lanes) => void;

/**
 * Lives the history of candidates, those with the latest start first, from day −40 to their start day; hands over the eligible and returns them.
 * `watch` hears of the days before a start day, and of transfusions up to it, on the diagnosis clock.
 */
export function liveHistory(
  run: Run,
  candidates: readonly Candidate[],
  admit: Admit,
  watch?: Watch,
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
        if (!needsTransfusion(lanes, lane, day, policy)) continue;
        transfuse(lanes, lane, day);
        watch?.transfused(lane, day);
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
      watch?.dayPasses(lanes, day);
      const plan = { day: index, forces, row: 0, immunosuppression, at: index * size, fading: day >= 0 };
      advanceDay(lanes, living, plan, physiology);
    }
  }
  return admitted;
}

function isEligible(lanes: Lanes, lane: number, day: DiagnosisDay): boolean {
  const count = (COUNT_PER_CONCENTRATION * lanes.reticulocytes[lane]!) / lanes.bloodVolume[lane]!;
  return day - lanes.lastTransfusion[lane]! < RECENT_DAYS && count < TOO_MANY_RETICULOCYTES;
}
