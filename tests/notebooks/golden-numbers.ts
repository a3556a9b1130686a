import { vi } from "vitest";
import { openLab } from "../../src/lab/open-lab.ts";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import type { ArmSummary, Summary } from "../../src/schema/summary.ts";
import { dataSources } from "../lab/data-sources.ts";

const landmarks = [90, 180, 365];

/** What is held of one arm: shares by day, mean days, units, and what is gained against the first arm in the same simulated patients. */
function armNumbers(arm: ArmSummary, { differences }: Summary) {
  const gains = differences
    .filter((difference) => difference.arm === arm.arm)
    .map(({ tau, mean, gained, same, lost }) => [tau, { mean, gained, same, lost }]);
  return {
    arm: arm.arm,
    independent: Object.fromEntries(landmarks.map((day) => [day, arm.incidence.independent[day] ?? null])),
    days: arm.daysIndependent,
    units: arm.units,
    gain: Object.fromEntries(gains),
  };
}

/** The numbers of a notebook as it ships: of each run its fingerprint and what its arms came to, of each exercise what its runs answer. */
export async function goldenNumbers(notebook: Notebook) {
  const lab = openLab({ sources: dataSources, store: null, spawn: null, kernel: null, workers: 1 });
  if (!lab.ok) throw new Error(JSON.stringify(lab.failures));
  const cells = notebook.cells.filter(({ kind }) => kind !== "sweep" && kind !== "chart" && kind !== "table");
  const runtime = openRuntime({ notebook: { ...notebook, cells }, lab: lab.value });
  const unsettled = (): boolean => [...runtime.view().states.values()].some(({ state }) => state !== "settled");
  const failures = () => [...runtime.view().states.values()].flatMap((state) => state.failures);
  await vi.waitUntil(() => !unsettled() || failures().length > 0, { interval: 20, timeout: 200_000 });
  if (failures().length > 0) throw new Error(JSON.stringify(failures()));
  const runs = new Map<string, unknown>();
  const exercises = new Map<string, Readonly<Record<string, number | null>>>();
  for (const [key, { value }] of runtime.view().states) {
    if (value?.kind === "exercise") {
      const truths = value.truth.map((truth) => [
        truth.day === null ? truth.arm : `${truth.arm}, day ${truth.day}`,
        truth.value,
      ]);
      exercises.set(key, Object.fromEntries(truths));
    }
    if (value?.kind !== "simulate") continue;
    const { summary } = value;
    const { fingerprint, patients } = summary;
    runs.set(key, { fingerprint, patients, arms: summary.arms.map((arm) => armNumbers(arm, summary)) });
  }
  runtime.close();
  return { model: notebook.model, runs: Object.fromEntries(runs), exercises: Object.fromEntries(exercises) };
}

export type GoldenNumbers = Awaited<ReturnType<typeof goldenNumbers>>;
