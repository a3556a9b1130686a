import { exponential, power } from "../kernel/index.ts";
import { antibodyLeft } from "./antibody-left.ts";
import { bloodVolume } from "./blood-volume.ts";
import type { Candidate } from "./entrant.ts";
import { FIRST_DAY } from "./first-day.ts";
import { RECENT_DAYS } from "./live-histories.ts";
import type { Run } from "./run.ts";

/** Antibody to the power of its steepness under which it counts as gone: it takes a tenth of progenitors at most. */
const GONE = 0.1;
/** How far above the threshold the patient's own marrow must be able to keep haemoglobin without antibody, g/dL. */
const CLEAR = 1;
/** How many times as long as it takes to make the haemoglobin of a patient at the threshold has to have passed. */
const SLOWLY = 1.25;
/** Where the rule has been tried out, and no further: lives of at least so many days, so many days at most from a commitment to the blood, so strong a feedback at most for the two, and a policy that neither lets haemoglobin fall far nor drives it up (days; g/dL a transfusion). */
const WITHIN = { lifespan: 80, delay: 11, gain: 0.5, visit: 7, minInterval: 7, rise: [1, 3.5] } as const;

type Tried = Pick<Candidate, "patient" | "plan" | "start">;

/**
 * Whether a candidate has surely had no transfusion in the 28 days before his start, as can be told without living his history: whoever counts is not eligible; of others nothing is known.
 * True where, for longer than own cells take to replace those given, antibody has been gone and the graft makes enough to keep haemoglobin 1 g/dL above the threshold. Nobody counts who has cellular inhibition, or whose feedback or policy lies beyond what was tried, or under another structure than the standard.
 * Not proven but searched for: the worst patients that 120 searches of 960 lives each found within these limits (tests/model/worst-patients.ts) had haemoglobin 0.8 g/dL above the threshold at the least in those 28 days and ever after.
 */
export function longIndependent(run: Run, { patient, plan, start }: Tried): boolean {
  const { physiology, policy, structure, typical, visit } = run;
  const { maxStimulation, normoblastDelay, lifespan, healthyHaemoglobin } = patient;
  if (structure.variant !== undefined || patient.cellularInhibition > 0) return false;
  if (visit > WITHIN.visit || policy.minInterval > WITHIN.minInterval) return false;
  const given = run.units * patient.unitHaemoglobin * patient.viableShare;
  const rise = given / bloodVolume(patient.male, patient.height, patient.weight);
  if (rise < WITHIN.rise[0] || rise > WITHIN.rise[1]) return false;
  const delay = normoblastDelay + physiology.marrowTransit;
  if (lifespan < WITHIN.lifespan || delay > WITHIN.delay) return false;
  if (maxStimulation * delay > WITHIN.gain * lifespan) return false;
  const haemoglobin = policy.threshold + CLEAR;
  const lost = haemoglobin * (1 / lifespan + physiology.randomLoss);
  const erythropoietin = (at: number): number =>
    exponential(physiology.erythropoietinIntercept - physiology.erythropoietinSlope * at);
  const own = patient.blunting * (1 + physiology.consumption) * erythropoietin(haemoglobin);
  const consumed = 1 + (physiology.consumption * lost * lifespan) / healthyHaemoglobin;
  const half = (maxStimulation - 1) * erythropoietin(healthyHaemoglobin);
  const most = (healthyHaemoglobin / lifespan) * maxStimulation * patient.graftSupply;
  const made = (most * own) / ((own + half * consumed) * (1 + GONE));
  if (made < lost) return false;
  const wait = RECENT_DAYS + delay + (SLOWLY * policy.threshold) / made;
  const day = start - wait;
  return day > FIRST_DAY && power(antibodyLeft(patient, plan, typical, day), physiology.steepness) <= GONE;
}
