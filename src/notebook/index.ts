export { cellKeys, cellName } from "./cell-key.ts";
export type { CellState } from "./cell-state.ts";
export type { CellValue } from "./cell-value.ts";
export { openRuntime } from "./open-runtime.ts";
export type { Plan, PlannedCell } from "./plan.ts";
export { planNotebook } from "./plan-notebook.ts";
export { runRequest } from "./run-request.ts";
export type { Runtime, RuntimeListener, RuntimeOptions, RuntimeView } from "./runtime.ts";
