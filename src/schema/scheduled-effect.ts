import * as z from "zod/mini";

/** The last day a file may speak of: the latest start of a run, its longest horizon and window, and some more. */
export const LAST_DAY = 2400;

const day = z.int().check(z.minimum(-40), z.maximum(LAST_DAY));
const days = z.int().check(z.minimum(1), z.maximum(LAST_DAY));
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const rate = z.number().check(z.minimum(0), z.maximum(10));
const timeConstant = z.number().check(z.positive(), z.maximum(LAST_DAY));
const level = z.number().check(z.minimum(0), z.maximum(20));

const points = z.array(z.tuple([day, level])).check(
  z.minLength(1),
  z.maxLength(100),
  z.refine((list) => list.every(([at], index) => index === 0 || at > (list[index - 1]?.[0] ?? at)), {
    error: "expected days in rising order",
  }),
);

/**
 * One effect on one patient, on the diagnosis clock in whole days, as data/reference/README.md writes it: rates in 1/d, `left` and
 * `spared` fractions, `theta` of the log, `eps` a share of a marrow, `add` in mIU/mL, `decay` a time constant in days.
 * A *taper* is the lesser of what is planned and a line from there to 0 over so many days; a *hold* is a level for so many days, then as many back to the plan.
 * Where an arm of a run is written down: `escapeShare`, the share of such units that lack the antigen (doses of one share are one pool), `regimen`, within which doses lower output together, and `decided`, the day a rule decided on a change of immunosuppression: before it the plan is not even cut there, which would show in the last bits.
 */
export const ScheduledEffect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("deplete"), from: day, days, rate, spared: fraction }),
  z.strictObject({ kind: z.literal("bolus"), day, left: fraction }),
  z.strictObject({ kind: z.literal("net"), from: day, days, theta: z.number().check(z.minimum(-30), z.maximum(30)) }),
  z.strictObject({ kind: z.literal("remove"), day, left: fraction }),
  z.strictObject({ kind: z.literal("immunosuppression"), points }),
  z.strictObject({ kind: z.literal("taper"), day, over: days, decided: z.optional(day) }),
  z.strictObject({ kind: z.literal("hold"), day, level, over: days, decided: z.optional(day) }),
  z.strictObject({ kind: z.literal("gvp"), from: day, rate }),
  z.strictObject({
    kind: z.literal("supply"),
    day,
    eps: z.number().check(z.minimum(0), z.maximum(20)),
    decay: timeConstant,
    lacksAntigen: z.boolean(),
    escapeShare: z.optional(fraction),
  }),
  z.strictObject({
    kind: z.literal("calm"),
    day,
    size: fraction,
    decay: timeConstant,
    output: fraction,
    regimen: z.optional(z.string().check(z.maxLength(80))),
  }),
  z.strictObject({
    kind: z.literal("epo"),
    from: day,
    days,
    add: z.number().check(z.minimum(0), z.maximum(100_000)),
  }),
  z.strictObject({ kind: z.literal("graft"), from: day, days, rise: z.number().check(z.minimum(-1), z.maximum(30)) }),
]);
export type ScheduledEffect = z.infer<typeof ScheduledEffect>;
