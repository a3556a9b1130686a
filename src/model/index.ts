export { compileRun } from "./compile-run.ts";
export type { Run } from "./run.ts";
export { simulatePatient } from "./simulate-patient.ts";
export { simulateRange } from "./simulate-range.ts";
export { typicalValues } from "./typical.ts";
