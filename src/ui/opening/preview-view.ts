import { type RuntimeView, tracePlan } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";

/** A notebook at the moment before anything has been asked of anybody: its plan, and no cell with any state. */
export function previewView(notebook: Notebook): RuntimeView {
  return { notebook, plan: tracePlan(notebook), states: new Map() };
}
