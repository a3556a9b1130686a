export { typicalWith } from "../model/facts.ts";
export { finerStep } from "../oracle/finer-step.ts";
