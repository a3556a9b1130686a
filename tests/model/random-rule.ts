import fc from "fast-check";
import type { Rule } from "../../src/schema/rule.ts";

const read = fc.oneof(
  fc.record({
    measure: fc.constant("reticulocytes" as const),
    threshold: fc.double({ min: 0, max: 120, noNaN: true }),
  }),
  fc.record({ measure: fc.constant("haemoglobin" as const), threshold: fc.double({ min: 6, max: 12, noNaN: true }) }),
  fc.record({ measure: fc.constant("titre" as const), threshold: fc.integer({ min: 1, max: 256 }) }),
  fc.record({ measure: fc.constant("transfusions" as const), threshold: fc.integer({ min: 0, max: 6 }) }),
);

/** A rule that holds in some patients and not in others. */
export const randomRule: fc.Arbitrary<Rule> = fc
  .tuple(read, fc.boolean())
  .map(([{ measure, threshold }, under]) => ({ measure, ...(under ? { under: threshold } : { over: threshold }) }));
