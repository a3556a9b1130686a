export { survivalReport } from "../../../src/lab/survival-report.ts";
export { observedTimes } from "./observed-times.ts";
