import * as z from "zod/mini";
import { ArmUncertainty, byDay as days, DifferenceUncertainty, perTau, Quartiles } from "./uncertainty.ts";

/** Harm carried by an arm; `null` where nothing was reported. */
export const Harm = z.strictObject({
  deathFactor: z.number(),
  deathSd: z.number(),
  relapseFactor: z.number(),
  relapseSd: z.number(),
  gvhd: z.nullable(z.number()),
  gvhdLow: z.nullable(z.number()),
  gvhdHigh: z.nullable(z.number()),
  burden: z.string(),
});
export type Harm = z.infer<typeof Harm>;

/** Cumulative fractions of n over days 0…horizon of the therapy clock. */
export const Incidence = z.strictObject({
  day: days,
  independent: days,
  dead: days,
  relapsed: days,
  regrafted: days,
  eventFree: days,
  monteCarlo: z.strictObject({ lower: days, upper: days }),
});
export type Incidence = z.infer<typeof Incidence>;

const Milestone = z.strictObject({ day: days, cumulative: days });

/** How many of an arm's patients were given a regimen by its rule, which was decided on `day`, by the horizon: alive, without relapse and without second graft that day. */
export const GivenByRule = z.strictObject({ regimen: z.string(), day: z.int(), patients: z.int() });
export type GivenByRule = z.infer<typeof GivenByRule>;

/** What one arm's simulated patients did. `daysIndependent` and `daysLost` (to death, relapse or second graft) are means by τ = 180 and 365, null beyond the horizon. */
export const ArmSummary = z.strictObject({
  arm: z.string(),
  regimens: z.array(z.string()),
  grade: z.string(),
  n: z.int(),
  /** One a rule, in the order of the regimens; left out where the arm has none. */
  given: z.exactOptional(z.array(GivenByRule)),
  incidence: Incidence,
  independentAt: days,
  quantiles: Quartiles,
  daysIndependent: perTau,
  daysIndependentError: perTau,
  daysLost: perTau,
  units: z.number(),
  iron: z.number(),
  milestones: z.strictObject({ recovery: Milestone, haemoglobin10: Milestone, antibodyBelow: Milestone }),
  harm: Harm,
  uncertainty: z.exactOptional(ArmUncertainty),
});
export type ArmSummary = z.infer<typeof ArmSummary>;

/** How many patients gained so many days: `counts[i]` of them `from` + i, from the least gain anybody has to the greatest. */
const GainCounts = z.strictObject({ from: z.int(), counts: z.array(z.int()) });

/** The same simulated patients in `arm` and in `versus` (the first arm): gain in days independent by τ, with `meanError` its 95 % Monte-Carlo half-width. */
export const Difference = z.strictObject({
  arm: z.string(),
  versus: z.string(),
  tau: z.int(),
  mean: z.number(),
  meanError: z.nullable(z.number()),
  p5: z.number(),
  p50: z.number(),
  p95: z.number(),
  gained: z.number(),
  same: z.number(),
  lost: z.number(),
  unitsSaved: z.number(),
  recoveryGained: z.number(),
  gains: GainCounts,
  uncertainty: z.exactOptional(DifferenceUncertainty),
});
export type Difference = z.infer<typeof Difference>;

/** A run's answer so far: `patients` found and simulated of `requested`; `refused` candidates were drawn and not eligible; `vacant` start days found nobody and are left out. Of a run under parameter draws the numbers are of all draws together, `patients`, `refused`, `vacant`, `n` and `given` are those of a draw on average, `gains` counts all draws, and `draws` says how many found patients. */
export const Summary = z.strictObject({
  model: z.literal("prca@1"),
  seed: z.int(),
  fingerprint: z.string(),
  requested: z.int(),
  draws: z.exactOptional(z.int()),
  patients: z.int(),
  refused: z.int(),
  vacant: z.int(),
  horizon: z.int(),
  window: z.int(),
  arms: z.array(ArmSummary),
  differences: z.array(Difference),
});
export type Summary = z.infer<typeof Summary>;
