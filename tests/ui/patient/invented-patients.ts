import fc from "fast-check";
import { PatientClass } from "../../../src/schema/patient-course.ts";
import type { InventedPatient } from "../invented-course.ts";

/** Any patient one may invent: of every class, with and without a competing event, quick and slow. */
export const inventedPatients: fc.Arbitrary<InventedPatient> = fc.record({
  class: fc.constantFrom(...PatientClass.options),
  antibody: fc.double({ min: 0.2, max: 3000, noNaN: true }),
  halving: fc.double({ min: 3, max: 300, noNaN: true }),
  supply: fc.double({ min: 0.08, max: 1.3, noNaN: true }),
  start: fc.integer({ min: 0, max: 400 }),
  horizon: fc.integer({ min: 120, max: 500 }),
  escapes: fc.constantFrom(true, false, null),
  event: fc.oneof(
    fc.constant(null),
    fc.record({
      cause: fc.constantFrom("dead" as const, "relapsed" as const, "regrafted" as const),
      day: fc.integer({ min: 1, max: 600 }),
    }),
  ),
});
