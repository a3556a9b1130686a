import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "../../src/notebook/cell-value.ts";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import { plannedRequest } from "../../src/notebook/run-request.ts";
import type { Runtime, RuntimeView } from "../../src/notebook/runtime.ts";
import { sweepRequests } from "../../src/notebook/sweep-requests.ts";
import type { Cell } from "../../src/schema/cell.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { releasedLab } from "./released-lab.ts";

const start: readonly Cell[] = [
  { kind: "control", id: "days", label: "Window", as: "slider", value: "28 d", from: "7 d", to: "200 d" },
  { kind: "control", id: "dose", label: "Dose", as: "choice", value: 1, options: [1, 2, 11] },
  { kind: "cases", id: "observed", from: "published" },
  { kind: "population", id: "mine", parameters: { HbStarMale: 13 } },
  { kind: "arms", id: "arms", arms: ["watch", { regimen: "epo", dose: "$dose" }] },
  { kind: "simulate", id: "run", arms: "arms", window: "$days", patients: 5 },
  { kind: "simulate", id: "other", arms: "arms", window: 28, patients: 5 },
  { kind: "sweep", id: "sweep", of: "run", vary: "window", values: ["28 d", "56 d"] },
  { kind: "chart", show: "independence", of: "run", over: "observed" },
  { kind: "table", show: "sweep", of: "sweep" },
];

/** What may become of each cell, one taking the place of another by its name. */
const variants: readonly Cell[] = [
  { kind: "control", id: "days", label: "Window", as: "slider", value: "56 d", from: "7 d", to: "200 d" },
  { kind: "control", id: "days", label: "Window", as: "slider", value: "150 d", from: "7 d", to: "200 d" },
  { kind: "control", id: "dose", label: "Dose", as: "choice", value: 2, options: [1, 2, 11] },
  { kind: "control", id: "dose", label: "Dose", as: "choice", value: 11, options: [1, 2, 11] },
  { kind: "population", id: "mine", parameters: { HbStarMale: 14 } },
  { kind: "population", id: "mine", parameters: { HbStarMal: 14 } },
  { kind: "arms", id: "arms", arms: ["watch"] },
  { kind: "arms", id: "arms", arms: ["watch", "epo"] },
  { kind: "arms", id: "arms", arms: ["watch", "nothing-known"] },
  { kind: "simulate", id: "run", arms: "arms", window: "$days", population: "mine", patients: 5 },
  { kind: "simulate", id: "run", arms: "arms", window: 56, patients: 5 },
  { kind: "simulate", id: "run", arms: "arm", window: 28, patients: 5 },
  { kind: "simulate", id: "other", arms: "arms", window: "$days", patients: 6 },
  { kind: "simulate", id: "other", arms: "arms", window: "$day", patients: 5 },
  { kind: "sweep", id: "sweep", of: "other", vary: "window", values: ["28 d", "56 d"] },
  { kind: "sweep", id: "sweep", of: "run", vary: "HbStarMale", values: [13, 14] },
  { kind: "sweep", id: "sweep", of: "run", vary: "threshold", values: [7, 8] },
];

type Step =
  | { readonly do: "edit" | "remove"; readonly which: number }
  | { readonly do: "undo" | "wait" }
  | { readonly do: "release" | "sharpen" | "cancel"; readonly which: number };

const which = fc.nat(100);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("edit" as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), which }) },
  { weight: 3, arbitrary: fc.constantFrom({ do: "undo" as const }, { do: "wait" as const }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("release", "sharpen", "cancel"), which }) },
);

const named = (cell: Cell): string => (cell.kind === "prose" ? "" : (cell.id ?? ""));
const notebookOf = (cells: readonly Cell[]): Notebook => ({ title: "A", model: "prca@1", seed: 7, cells: [...cells] });

function edited(cells: readonly Cell[], variant: Cell): readonly Cell[] {
  const at = cells.findIndex((cell) => named(cell) === named(variant));
  return at === -1 ? [...cells, variant] : cells.with(at, variant);
}

/** Answers come in microtasks: this lets all of them through. */
const calm = (): Promise<void> => setImmediate();

async function settleAll(runtime: Runtime, lab: ReturnType<typeof releasedLab>): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds += 1) {
    await calm();
    const stopped = [...runtime.view().states].filter(([, { state }]) => state === "cancelled");
    for (const [key] of stopped) runtime.run(key);
    if (!lab.release(rounds, true) && stopped.length === 0) return;
  }
  throw new Error("never comes to rest");
}

/** What is in sight as the answer to the present question is the answer to it, at every moment. */
function expectTrue({ notebook, plan, states }: RuntimeView): void {
  for (const [key, { state, current, value }] of states) {
    if (state === "settled") expect(current).toBe(true);
    if (!current || value === null) continue;
    const planned = plan.cells.find((cell) => cell.key === key);
    if (value.kind === "simulate" && planned?.cell.kind === "simulate") {
      const request = plannedRequest(notebook, plan, key);
      expect(JSON.stringify(value.request)).toBe(request.ok ? JSON.stringify(request.value) : "none");
      expect(value.summary.fingerprint).toBe(JSON.stringify(value.request));
    }
    if (value.kind === "sweep" && planned?.settled?.kind === "sweep") {
      const requests = sweepRequests(notebook, plan, planned.settled);
      const asked = requests.ok ? requests.value.map(({ request }) => request) : [];
      expect(JSON.stringify(value.points.map(({ request }) => request))).toBe(JSON.stringify(asked));
      for (const { summary, request } of value.points) {
        if (summary !== null) expect(summary.fingerprint).toBe(JSON.stringify(request));
      }
    }
  }
}

/** A value in a word: what was simulated is told apart by its fingerprint. */
function shown(value: CellValue | null): string {
  if (value?.kind === "arms") return JSON.stringify(value.arms);
  if (value?.kind === "simulate") return value.summary.fingerprint;
  if (value?.kind === "sweep") return value.points.map(({ summary }) => summary?.fingerprint).join(" ");
  return JSON.stringify(value);
}

/** Where every cell has come to, without what is kept in sight of an earlier question. */
function rest({ states }: RuntimeView) {
  return [...states]
    .map(([key, { state, current, value, failures }]) => ({
      key,
      state: state === "stale" ? "idle" : state,
      value: current ? shown(value) : "",
      failures,
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

test("after any edits, undone and cancelled in between, a notebook stands as one run from scratch, nothing was simulated twice, and back and forward is answered at once (1,000 random sessions, seed 20261201)", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const lab = releasedLab();
      const history: (readonly Cell[])[] = [start];
      const runtime = openRuntime({ notebook: notebookOf(start), lab: lab.lab, onChange: expectTrue });
      for (const each of steps) {
        const cells = history.at(-1) ?? start;
        if (each.do === "wait") await calm();
        else if (each.do === "release" || each.do === "sharpen") lab.release(each.which, each.do === "release");
        else if (each.do === "cancel") runtime.cancel(["run", "other", "sweep"][each.which % 3] ?? "");
        else {
          const variant = variants[("which" in each ? each.which : 0) % variants.length];
          if (each.do === "undo" && history.length > 1) history.pop();
          else if (each.do === "edit" && variant !== undefined) history.push(edited(cells, variant));
          else if (each.do === "remove")
            history.push(cells.toSpliced(("which" in each ? each.which : 0) % cells.length, 1));
          runtime.change(notebookOf(history.at(-1) ?? start));
        }
      }
      await settleAll(runtime, lab);
      const scratch = releasedLab();
      const fresh = openRuntime({ notebook: runtime.view().notebook, lab: scratch.lab });
      await settleAll(fresh, scratch);
      expect(rest(runtime.view())).toEqual(rest(fresh.view()));
      expect(lab.twice).toEqual([]);
      runtime.change(notebookOf(start));
      runtime.change(fresh.view().notebook);
      const failed = rest(fresh.view()).some(({ failures }) => failures.length > 0);
      if (failed) await settleAll(runtime, lab);
      expect(rest(runtime.view())).toEqual(rest(fresh.view()));
      expect(lab.twice).toEqual([]);
      runtime.close();
    }),
    { seed: 20261201, numRuns: 1000 },
  );
}, 120_000);
