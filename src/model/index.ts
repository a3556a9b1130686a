export { actingEffects, isCordBlood, scenarioName } from "./acting-effects.ts";
export { armEffects } from "./arm-effects.ts";
export { compileRun } from "./compile-run.ts";
export type { Run } from "./run.ts";
export { simulatePatient } from "./simulate-patient.ts";
export { simulateRange } from "./simulate-range.ts";
export { typicalValues } from "./typical.ts";
