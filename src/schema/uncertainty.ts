import * as z from "zod/mini";

/** Numbers by day 0…horizon of the therapy clock. */
export const byDay = z.array(z.number());
/** Numbers by τ = 180 and 365, null beyond the horizon. */
export const perTau = z.record(z.string(), z.nullable(z.number()));
/** Days by which a quarter, half and three quarters are counted; null where that is not reached. */
export const Quartiles = z.strictObject({
  p25: z.nullable(z.number()),
  p50: z.nullable(z.number()),
  p75: z.nullable(z.number()),
});

const Cumulative = z.strictObject({ cumulative: byDay });

/** The curves and numbers of an arm that what nobody knows moves, as an `ArmSummary` names them. */
export const ArmNumbers = z.strictObject({
  incidence: z.strictObject({
    independent: byDay,
    dead: byDay,
    relapsed: byDay,
    regrafted: byDay,
    eventFree: byDay,
  }),
  independentAt: byDay,
  quantiles: Quartiles,
  daysIndependent: perTau,
  daysLost: perTau,
  units: z.number(),
  iron: z.number(),
  milestones: z.strictObject({ recovery: Cumulative, haemoglobin10: Cumulative, antibodyBelow: Cumulative }),
});
export type ArmNumbers = z.infer<typeof ArmNumbers>;

/** Limits of those, and of `lost`: the share by day whose first event is death, relapse or second graft, of which the limits of the three causes say nothing. */
export const ArmLimits = z.extend(ArmNumbers, { lost: byDay });
export type ArmLimits = z.infer<typeof ArmLimits>;

/** The numbers of a difference that what nobody knows moves, as a `Difference` names them. */
export const DifferenceNumbers = z.strictObject({
  mean: z.number(),
  p5: z.number(),
  p50: z.number(),
  p95: z.number(),
  gained: z.number(),
  same: z.number(),
  lost: z.number(),
  unitsSaved: z.number(),
  recoveryGained: z.number(),
});
export type DifferenceNumbers = z.infer<typeof DifferenceNumbers>;

// `lower` and `upper`: between which values 90 % of so many draws of what nobody knows lie, each number for itself: quantiles 0.05 and 0.95, R-7

/** `byDraw`, of the first arm alone: its cumulative incidence of independence by day under each draw that found patients, in the order of the draws. */
export const ArmUncertainty = z.strictObject({
  lower: ArmLimits,
  upper: ArmLimits,
  draws: z.int(),
  byDraw: z.exactOptional(z.array(byDay)),
});
export type ArmUncertainty = z.infer<typeof ArmUncertainty>;
export const DifferenceUncertainty = z.strictObject({
  lower: DifferenceNumbers,
  upper: DifferenceNumbers,
  draws: z.int(),
});
export type DifferenceUncertainty = z.infer<typeof DifferenceUncertainty>;
