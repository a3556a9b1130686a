import * as z from "zod/mini";

const limit = z.nullable(z.number());

/** Cumulative incidence of one cause (1 the event, 2… competing): Aalen–Johansen. */
const CauseIncidence = z.strictObject({
  cause: z.int(),
  estimate: z.number(),
  se: limit,
  lower: limit,
  upper: limit,
});

/** A day on which something happened. `survival` is Kaplan–Meier for the event, competing events counted as censored; null limits: they cannot be worked out there. */
export const SurvivalStep = z.strictObject({
  time: z.number(),
  atRisk: z.int(),
  events: z.int(),
  competing: z.int(),
  censored: z.int(),
  survival: z.number(),
  se: limit,
  lower: limit,
  upper: limit,
  incidence: z.array(CauseIncidence),
});
export type SurvivalStep = z.infer<typeof SurvivalStep>;

/** One group: its steps, the times by which 25, 50 and 75 % had the event (null: not reached), restricted means (beyond the last time the last height is carried on, as R does; null: τ comes before the first time). */
export const SurvivalGroup = z.strictObject({
  group: z.string(),
  n: z.int(),
  curve: z.array(SurvivalStep),
  quantiles: z.array(z.strictObject({ p: z.number(), time: limit, lower: limit, upper: limit })),
  restrictedMean: z.array(z.strictObject({ tau: z.number(), value: limit, se: limit })),
});
export type SurvivalGroup = z.infer<typeof SurvivalGroup>;

/** What a file of times shows, group by group, and whether the groups differ; null: there is nothing to test. */
export const SurvivalReport = z.strictObject({
  groups: z.array(SurvivalGroup),
  tests: z.strictObject({
    logRank: z.nullable(z.strictObject({ chisq: z.number(), df: z.int(), p: z.number() })),
    gray: z.array(z.strictObject({ cause: z.int(), statistic: z.number(), df: z.int(), p: z.number() })),
  }),
});
export type SurvivalReport = z.infer<typeof SurvivalReport>;
