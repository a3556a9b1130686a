import * as z from "zod/mini";
import { Arm } from "./arm.ts";
import { Assumption } from "./assumption.ts";
import { OwnRegimen } from "./own-regimen.ts";
import { StructureVariant } from "./structure.ts";

/** Everything that decides the numbers of a run, complete: two equal requests give the same bits. Days on the therapy clock, haemoglobin in g/dL. */
export const RunRequest = z.strictObject({
  model: z.literal("prca@1"),
  seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  patients: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  /** Parameter draws, each lived by the same patients; left out: typical values alone. */
  draws: z.exactOptional(z.int().check(z.minimum(1), z.maximum(400))),
  horizon: z.int().check(z.minimum(30), z.maximum(1460)),
  window: z.int().check(z.minimum(7), z.maximum(112)),
  threshold: z.number().check(z.minimum(6), z.maximum(10)),
  visit: z.int().check(z.minimum(1), z.maximum(14)),
  start: z.union([z.literal("treated"), z.int().check(z.minimum(0), z.maximum(720))]),
  taper: z.tuple([z.number(), z.number()]),
  harm: z.boolean(),
  /** Percentage points: the run stops at the first milestone at which no curve of independence is less sure, ±; left out, all patients are simulated. */
  precision: z.exactOptional(z.number().check(z.minimum(0.1), z.maximum(20))),
  titre: z.int().check(z.minimum(1), z.maximum(4096)),
  assume: Assumption,
  /** What is otherwise in how the model is built; left out: it is as it stands. */
  structure: z.exactOptional(StructureVariant),
  /** Whether patients are alike but for sex, class and dates; left out: they vary as the table says. */
  alike: z.exactOptional(z.literal(true)),
  scenarios: z.array(z.string()),
  parameters: z.record(z.string(), z.number()),
  /** The regimens of the reader's own that its arms give. */
  regimens: z.array(OwnRegimen).check(z.maxLength(96)),
  arms: z.array(Arm).check(z.minLength(1), z.maxLength(12)),
});
export type RunRequest = z.infer<typeof RunRequest>;
