import type { DiagnosisDay } from "../base/clock.ts";
import { COUNT_PER_CONCENTRATION, type Lanes } from "../kernel/index.ts";
import type { Candidate } from "./entrant.ts";
import { fillLane } from "./fill-lane.ts";
import { FIRST_DAY } from "./first-day.ts";
import { writeDailyMeans } from "./immunosuppression.ts";
import type { Run } from "./run.ts";
import type { Watch } from "./watch.ts";

/** Days before his start in which somebody who starts therapy has been transfused. */
export const RECENT_DAYS = 28;
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
  { transfused = () => undefined, dayPasses }: Watch = {},
): ReadonlySet<Candidate> {
  const { engine, physiology, policy, resting, typical, visit } = run;
  return engine.within(() => {
    const lanes = engine.makeLanes(candidates.length, physiology.lifespan.rows);
    const longest = candidates[0]!.start - FIRST_DAY;
    const immunosuppression = engine.takeRow(longest * lanes.size);
    candidates.forEach(({ patient, plan, start }, lane) => {
      fillLane(lanes, lane, patient, typical, plan, policy.threshold, physiology.lifespan);
      if (resting.shares.length > 0) lanes.escapes[lane] = 1;
      lanes.visitPhase[lane] = -FIRST_DAY;
      writeDailyMeans(plan, FIRST_DAY, start - FIRST_DAY, immunosuppression, lane, lanes.size);
    });
    const admitted = new Set<Candidate>();
    const heard = { transfused, dayPasses };
    let day = FIRST_DAY;
    for (let living = candidates.length; living > 0; living -= 1) {
      const candidate = candidates[living - 1]!;
      const { start } = candidate;
      const ringDay = day - FIRST_DAY;
      if (day < start) {
        // every field written out: engines are slow to spread what is made so often
        const plan = {
          from: day,
          to: start,
          ringDay,
          forces: resting,
          row: 0,
          rowStep: 0,
          immunosuppression,
          at: ringDay * lanes.size,
          fadingFrom: 0,
          policy,
          visit,
          milestones: undefined,
          immunity: undefined,
        };
        engine.passDays(lanes, living, plan, physiology, heard);
        day = start;
      }
      if (!isEligible(lanes, living - 1, day)) continue;
      admit(candidate, living - 1, day - FIRST_DAY, lanes);
      admitted.add(candidate);
    }
    return admitted;
  });
}

function isEligible(lanes: Lanes, lane: number, day: DiagnosisDay): boolean {
  const count = (COUNT_PER_CONCENTRATION * lanes.reticulocytes[lane]!) / lanes.bloodVolume[lane]!;
  return day - lanes.lastTransfusion[lane]! < RECENT_DAYS && count < TOO_MANY_RETICULOCYTES;
}
