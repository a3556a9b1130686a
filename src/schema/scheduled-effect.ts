import * as z from "zod/mini";

const day = z.int().check(z.minimum(-40), z.maximum(1825));
const days = z.int().check(z.minimum(1), z.maximum(1825));
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const rate = z.number().check(z.minimum(0), z.maximum(10));
const timeConstant = z.number().check(z.positive(), z.maximum(1825));

const points = z.array(z.tuple([day, z.number().check(z.minimum(0), z.maximum(10))])).check(
  z.minLength(1),
  z.maxLength(100),
  z.refine((list) => list.every(([at], index) => index === 0 || at > (list[index - 1]?.[0] ?? at)), {
    error: "expected days in rising order",
  }),
);

/**
 * One effect on one patient, on the diagnosis clock in whole days, as data/reference/README.md writes it: rates in 1/d, `left` and
 * `spared` fractions, `theta` of the log, `eps` a share of a marrow, `add` in mIU/mL, `decay` a time constant in days.
 */
export const ScheduledEffect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("deplete"), from: day, days, rate, spared: fraction }),
  z.strictObject({ kind: z.literal("bolus"), day, left: fraction }),
  z.strictObject({ kind: z.literal("net"), from: day, days, theta: z.number().check(z.minimum(-10), z.maximum(10)) }),
  z.strictObject({ kind: z.literal("remove"), day, left: fraction }),
  z.strictObject({ kind: z.literal("immunosuppression"), points }),
  z.strictObject({ kind: z.literal("gvp"), from: day, rate }),
  z.strictObject({
    kind: z.literal("supply"),
    day,
    eps: z.number().check(z.minimum(0), z.maximum(10)),
    decay: timeConstant,
    lacksAntigen: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("calm"), day, size: fraction, decay: timeConstant, output: fraction }),
  z.strictObject({
    kind: z.literal("epo"),
    from: day,
    days,
    add: z.number().check(z.minimum(0), z.maximum(100_000)),
  }),
  z.strictObject({ kind: z.literal("graft"), from: day, days, rise: z.number().check(z.minimum(-1), z.maximum(20)) }),
]);
export type ScheduledEffect = z.infer<typeof ScheduledEffect>;
