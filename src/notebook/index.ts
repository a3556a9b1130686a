export type { Answer, Lab } from "../lab/lab.ts";
export type { CellState } from "./cell-state.ts";
export { openRuntime } from "./open-runtime.ts";
export type { PlannedCell } from "./plan.ts";
export { planNotebook } from "./plan-notebook.ts";
export { resolveArms } from "./resolve-arms.ts";
export { runRequest } from "./run-request.ts";
export type { Runtime, RuntimeView } from "./runtime.ts";
export { refusedParameters } from "./unknown-facts.ts";
