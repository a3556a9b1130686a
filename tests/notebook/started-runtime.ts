import { vi } from "vitest";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import type { Runtime } from "../../src/notebook/runtime.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { type Asked, heldLab } from "./held-lab.ts";
import { smallNotebook, withCell } from "./small-notebook.ts";

/** Looks every so many milliseconds, and long enough for a busy machine. */
export const patience = { interval: 2, timeout: 30_000 };

/** The small notebook with another number of patients. */
export const withRun = (patients: number): Notebook =>
  withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", patients });
/** A failure of the lab. */
export const broken = { reason: "worker", message: "worker lost", remedy: "run again", place: {} } as const;

/** A cell in a word or two: its state, and whether its value, if it has one, is current. */
export function where(runtime: Runtime, key: string): string {
  const state = runtime.view().states.get(key);
  return `${state?.state}${state?.value === null ? "" : state?.current === true ? ", current" : ", old"}`;
}

/** How many patients the run in sight has done. */
export function patientsShown(runtime: Runtime): number | null {
  const value = runtime.view().states.get("run")?.value;
  return value?.kind === "simulate" ? value.summary.patients : null;
}

/** A runtime of the small notebook at the moment its run has been asked for. */
export async function started(notebook = smallNotebook) {
  const { lab, asked, queries } = heldLab();
  const runtime = openRuntime({ notebook, lab });
  const next = async (count: number): Promise<Asked> => {
    await vi.waitUntil(() => asked.length >= count, patience);
    const last = asked[count - 1];
    if (last === undefined) throw new Error("nothing was asked");
    return last;
  };
  return { runtime, asked, queries, next, first: await next(1) };
}

/** Waits until the run has come to a state. */
export const done = (runtime: Runtime, state = "settled"): Promise<void> =>
  vi.waitUntil(() => runtime.view().states.get("run")?.state === state, patience).then(() => undefined);
