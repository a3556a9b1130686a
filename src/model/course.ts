import type { TherapyDay } from "../base/clock.ts";

/** What is seen of one patient in one arm from the first dose on, before any competing event is taken into account; days on the therapy clock, infinite where never. */
export interface Course {
  /** Days of transfusion, from day 0, in rising order. */
  readonly transfusions: readonly TherapyDay[];
  /** First of the consecutive days with enough reticulocytes. */
  readonly recovery: TherapyDay;
  /** First day with haemoglobin ≥ 10 g/dL and no transfusion in the 28 days before. */
  readonly haemoglobin10: TherapyDay;
  /** First day with both titres below the limit. */
  readonly antibodyBelow: TherapyDay;
}
