import * as z from "zod/mini";
import { Rule } from "./rule.ts";

/** One regimen within an arm: `start` days after the arm's first day, `dose` times the published sizes, `every` days between doses (null: as published); given at all only where its rule, if it has one, holds on the day it would start. */
export const ArmRegimen = z.strictObject({
  regimen: z.string(),
  start: z.int().check(z.minimum(0), z.maximum(1460)),
  dose: z.number().check(z.minimum(0), z.maximum(10)),
  every: z.nullable(z.int().check(z.minimum(1), z.maximum(365))),
  rule: z.exactOptional(Rule),
});
export type ArmRegimen = z.infer<typeof ArmRegimen>;

/** One arm of a comparison, complete: every default filled in. */
export const Arm = z.strictObject({
  arm: z.string().check(z.minLength(1), z.maxLength(80)),
  regimens: z.array(ArmRegimen).check(z.minLength(1), z.maxLength(8)),
});
export type Arm = z.infer<typeof Arm>;
