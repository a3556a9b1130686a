import * as z from "zod/mini";
import { RunRequest } from "./run-request.ts";
import { oneOf } from "./settings.ts";

/** What of an arm can be asked draw by draw: percent independent by a day, mean days independent, mean units, percent lost by a day to death, relapse or second graft. */
export const DrawnOutcome = oneOf(["independent", "days", "units", "lost"]);
export type DrawnOutcome = z.infer<typeof DrawnOutcome>;

/** A run under draws, one of its arms, and the outcome that is asked about; the day is at most the horizon, and days independent are counted by 365 or, in a shorter run, 180. */
export const InfluenceRequest = z.strictObject({
  run: RunRequest,
  arm: z.string(),
  outcome: DrawnOutcome,
  day: z.int().check(z.minimum(0), z.maximum(1460)),
});
export type InfluenceRequest = z.infer<typeof InfluenceRequest>;

/** A number with 95 % limits. */
const Limited = z.strictObject({ value: z.number(), lower: z.number(), upper: z.number() });
export type Limited = z.infer<typeof Limited>;

/** How the outcome leans on one number of the draws: its mean in the fifth of draws where that is lowest, in that where it is highest, the second less the first, and their partial rank correlation; null where there are too few draws. */
const Leaning = z.strictObject({
  key: z.string(),
  low: Limited,
  high: Limited,
  span: Limited,
  correlation: z.nullable(Limited),
});
export type Leaning = z.infer<typeof Leaning>;

/** A study that has not been done: classes of patients at diagnosis, deaths or relapses in untreated patient-years, or a row of candidate-studies.csv by its name; its size, the share of the variance of the outcome that it would remove, and how many draws are worth something after it, in the middle. */
const Measurement = z.strictObject({
  study: oneOf(["classes", "death", "relapse", "simulated"]),
  name: z.nullable(z.string()),
  n: z.int(),
  removed: Limited,
  worth: z.number(),
});
export type Measurement = z.infer<typeof Measurement>;

/** An outcome over the draws of a run: how many, of how many patients each, its mean, SD and 5 % and 95 % quantiles, what it leans on, farthest first, and what studies would remove of its variance, the most first. */
export const DrawnInfluence = z.strictObject({
  draws: z.int(),
  patients: z.int(),
  mean: z.number(),
  sd: z.number(),
  lower: z.number(),
  upper: z.number(),
  leanings: z.array(Leaning),
  measurements: z.array(Measurement),
});
export type DrawnInfluence = z.infer<typeof DrawnInfluence>;
