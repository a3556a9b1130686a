import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { releasedLab, toldApart } from "./released-lab.ts";

const notebook: Notebook = {
  title: "A",
  model: "prca@1",
  seed: 7,
  cells: [
    { kind: "arms", id: "arms", arms: ["watch", "epo"] },
    { kind: "simulate", id: "run", arms: "arms", patients: 10 },
    { kind: "sweep", id: "sweep", of: "run", vary: "window", values: ["28 d", "56 d", "84 d"] },
    { kind: "table", show: "sweep", of: "sweep" },
  ],
};

/** Opens the notebook and lets so many simulations come to their end, each after it has sharpened once. */
async function opened(ends: number) {
  const asked: number[] = [];
  const { lab, release, twice } = releasedLab();
  const simulate: typeof lab.simulate = (signal, request, hear) => {
    asked.push(request.window);
    return lab.simulate(signal, request, hear);
  };
  const runtime = openRuntime({ notebook, lab: { ...lab, simulate } });
  await setImmediate();
  for (let end = 0; end < ends; end += 1) {
    release(0, true);
    await setImmediate();
  }
  return { runtime, asked, release, twice };
}

test("a sweep runs one value after the other, but never the run itself again", async () => {
  const { runtime, asked, twice } = await opened(3);
  const state = runtime.view().states.get("sweep");
  expect(asked).toEqual([56, 28, 84]);
  expect(twice).toEqual([]);
  expect(state).toMatchObject({ state: "settled", current: true });
  const points = state?.value?.kind === "sweep" ? state.value.points : [];
  expect(points.map(({ value, request }) => [value, request.window])).toEqual([
    ["28 d", 28],
    ["56 d", 56],
    ["84 d", 84],
  ]);
  for (const { request, summary } of points) expect(summary).toEqual(toldApart(request));
});

test("what is known so far is in sight while it runs, and it can be stopped and run on", async () => {
  const { runtime, asked, release } = await opened(1);
  release(0, false);
  const sharpening = runtime.view().states.get("sweep");
  expect(sharpening).toMatchObject({ state: "running", current: true, progress: { done: 1, of: 30 } });
  expect(
    sharpening?.value?.kind === "sweep" && sharpening.value.points.map(({ summary }) => summary?.patients),
  ).toEqual([1, undefined, undefined]);
  runtime.cancel("sweep");
  expect(runtime.view().states.get("sweep")).toMatchObject({ state: "cancelled" });
  runtime.run("sweep");
  await setImmediate();
  release(0, true);
  await setImmediate();
  release(0, true);
  await setImmediate();
  expect(runtime.view().states.get("table:1")).toMatchObject({ state: "settled" });
  expect(asked).toEqual([56, 28, 28, 84]);
});

test("a sweep of a parameter nobody knows fails in its cell, with the one that was meant", async () => {
  const { runtime, release } = await opened(0);
  const cells = notebook.cells.map((cell) =>
    cell.kind === "sweep" ? { ...cell, vary: "HbStarMal", values: [13, 14] } : cell,
  );
  runtime.change({ ...notebook, cells });
  release(0, true);
  await setImmediate();
  expect(runtime.view().states.get("sweep")).toMatchObject({
    state: "failed",
    failures: [{ remedy: 'did you mean "HbStarMale"?', place: { cell: "sweep", path: ["vary"] } }],
  });
});

test("each parameter is run at both its ends, held against the run itself", async () => {
  const { lab, release, twice } = releasedLab();
  const cells = notebook.cells.map((cell) =>
    cell.kind === "sweep" ? { kind: cell.kind, id: cell.id, of: cell.of, vary: "each", parameters: ["L", "A0"] } : cell,
  );
  const runtime = openRuntime({ notebook: { ...notebook, cells }, lab });
  for (let end = 0; end < 6; end += 1) {
    await setImmediate();
    release(0, true);
  }
  await setImmediate();
  const state = runtime.view().states.get("sweep");
  expect(state).toMatchObject({ state: "settled", value: { kind: "sweep", vary: "each", across: null } });
  if (state?.value?.kind !== "sweep") throw new Error("no sweep");
  const { base, points } = state.value;
  expect(base?.summary).toEqual(base === null ? null : toldApart(base.request));
  expect(base?.swept.map(({ symbol }) => symbol)).toEqual(["L", "A0"]);
  expect(points.map(({ parameter, value, request }) => [parameter, value, request.parameters])).toEqual([
    ["L", 70, { L: 70 }],
    ["L", 140, { L: 140 }],
    ["A0", 2, { A0: 2 }],
    ["A0", 300, { A0: 300 }],
  ]);
  for (const { request, summary } of points) expect(summary).toEqual(toldApart(request));
  expect(twice).toEqual([]);
});
