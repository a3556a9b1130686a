import * as z from "zod/mini";
import { LAST_DAY, ScheduledEffect } from "./scheduled-effect.ts";
import { simulateSettings as limits } from "./simulate-settings.ts";
import { StructureVariant } from "./structure.ts";

const from = (low: number, high: number) => z.optional(z.number().check(z.minimum(low), z.maximum(high)));

/** What differs from the typical patient; units and meaning as in parameters.csv, bounds only against the impossible. */
const Patient = z.strictObject({
  sex: z.optional(z.enum(["male", "female"])),
  wt: from(10, 500),
  ht: from(1, 3),
  HbStar: from(5, 30),
  L: from(20, 400),
  tauN: from(2, 20),
  gmax: from(0.2, 50),
  SD: from(0, 10),
  bE: from(0.01, 20),
  A0: from(0, 1e6),
  w: from(0, 1),
  kP: from(0, 5),
  beta: from(0, 1),
  halfM: from(0.1, 100),
  halfG: from(0.5, 400),
  mHb: from(5, 300),
  rho: from(0.01, 1),
  U0: from(0, 1e6),
  dU: from(0, 5),
  Tdx: from(0, 3650),
});

const dayOfTaper = z.number().check(z.minimum(0), z.maximum(limits.taperTo.high));

/** How he is transfused and tapered where that differs from the table of parameters: g/dL, days between visits, days after transplant. */
const Policy = z.strictObject({
  threshold: from(limits.threshold.low, limits.threshold.high),
  visit: z.optional(z.int().check(z.minimum(limits.visit.low), z.maximum(limits.visit.high))),
  taper: z.optional(
    z
      .tuple([dayOfTaper, dayOfTaper])
      .check(z.refine(([first, last]) => first < last, { error: "expected an earlier day and a later one" })),
  ),
});

/**
 * One patient and what is done to him; other keys of an entry (computed rows, transfusion days) are ignored.
 * `start`: the first dose, in days after diagnosis; immunosuppression is as planned until then. `lastDay`: how long he is followed (365). `parameters`: values in place of those of the table, by symbol. `structure`: what is otherwise in how the model is built.
 */
export const PatientEntry = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    regimen: z.optional(z.string()),
    patient: Patient,
    policy: z.optional(Policy),
    parameters: z.optional(z.record(z.string(), z.number())),
    structure: z.optional(StructureVariant),
    start: z.optional(z.int().check(z.minimum(0), z.maximum(LAST_DAY))),
    lastDay: z.optional(z.int().check(z.minimum(0), z.maximum(LAST_DAY))),
    schedule: z.array(ScheduledEffect).check(z.maxLength(1000)),
  })
  .check((context) => {
    const { start = -Infinity, schedule } = context.value;
    const object = (index: number, field: string, message: string): void => {
      context.issues.push({ code: "custom", input: context.value, path: ["schedule", index, field], message });
    };
    const answers = new Map<number, boolean>();
    for (const [index, effect] of schedule.entries()) {
      const field = "from" in effect ? "from" : "day" in effect ? "day" : "points";
      const first = "from" in effect ? effect.from : "day" in effect ? effect.day : effect.points[0]?.[0];
      if (first !== undefined && first < start) object(index, field, `expected nothing before start, day ${start}`);
      if (effect.kind !== "supply") continue;
      const { lacksAntigen, escapeShare = lacksAntigen ? 1 : 0 } = effect;
      const answer = answers.get(escapeShare) ?? lacksAntigen;
      if (answer !== lacksAntigen) object(index, "lacksAntigen", "expected the same for every unit of one escapeShare");
      answers.set(escapeShare, answer);
    }
  });
export type PatientEntry = z.infer<typeof PatientEntry>;
