export { compileRun } from "./compile-run.ts";
export { givenRegimens } from "./given-regimens.ts";
export { harmFactors } from "./harm-factors.ts";
export type { Run } from "./run.ts";
export { simulatePatient } from "./simulate-patient.ts";
export { simulateRange } from "./simulate-range.ts";
export { typicalValues } from "./typical.ts";
