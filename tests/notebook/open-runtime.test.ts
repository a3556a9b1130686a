import { describe, expect, test, vi } from "vitest";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import { finish, heldLab, summaryOf } from "./held-lab.ts";
import { smallNotebook, withCell } from "./small-notebook.ts";
import { done, patience, patientsShown, started, where, withRun } from "./started-runtime.ts";

describe("running a notebook", () => {
  test("runs everything in order, and each cell comes to its value", async () => {
    const { runtime, first, queries } = await started();
    expect(where(runtime, "arms")).toBe("settled, current");
    expect([where(runtime, "run"), where(runtime, "chart:1"), where(runtime, "table:2")]).toEqual([
      "running",
      "running",
      "running",
    ]);
    finish(first);
    await done(runtime);
    const { states } = runtime.view();
    expect([...states.values()].map(({ state }) => state)).toEqual(Array.from(states, () => "settled"));
    expect(states.get("run")?.value).toMatchObject({
      kind: "simulate",
      request: first.request,
      summary: { patients: 500 },
    });
    expect(states.get("chart:1")?.value).toBe(states.get("run")?.value);
    const observed = states.get("observed")?.value;
    expect(observed?.kind === "cases" && observed.cases.map(({ id }) => id)).toEqual(["li25-1", "li25-3"]);
    const arms = states.get("arms")?.value;
    expect(arms?.kind === "arms" && arms.arms.map(({ arm }) => arm)).toEqual(["watch", "ucb-single"]);
    expect(queries.map(({ table }) => table).toSorted()).toEqual(["cases", "effects", "regimens"]);
  });

  test("shows the answer for the first patients while the rest are under way", async () => {
    const { runtime, first } = await started();
    const summary = summaryOf(first.request, 128);
    first.progress({ done: 64, of: 500, summary: null });
    expect(where(runtime, "run")).toBe("running");
    first.progress({ done: 128, of: 500, summary });
    expect([where(runtime, "run"), where(runtime, "chart:1"), patientsShown(runtime)]).toEqual([
      "running, current",
      "running, current",
      128,
    ]);
    first.progress({ done: 200, of: 500, summary: null });
    expect(runtime.view().states.get("run")?.progress?.done).toBe(200);
    expect(patientsShown(runtime)).toBe(128);
    finish(first);
    await done(runtime);
    expect([patientsShown(runtime), runtime.view().states.get("run")?.progress]).toEqual([500, null]);
  });

  test("shows the last picture of a question gone back to at once, and none coarser after it", async () => {
    const { runtime, first, next } = await started();
    first.progress({ done: 128, of: 500, summary: summaryOf(first.request, 128) });
    runtime.change(withRun(400));
    expect(where(runtime, "run")).toBe("running, old");
    await next(2);
    runtime.change(withRun(500));
    expect([where(runtime, "run"), patientsShown(runtime)]).toEqual(["running, current", 128]);
    const again = await next(3);
    again.progress({ done: 32, of: 500, summary: summaryOf(again.request, 32) });
    expect(patientsShown(runtime)).toBe(128);
    again.progress({ done: 256, of: 500, summary: summaryOf(again.request, 256) });
    expect(patientsShown(runtime)).toBe(256);
    finish(again);
    await done(runtime);
    expect(patientsShown(runtime)).toBe(500);
  });

  test("tells its listeners of every later moment, each an object of its own", async () => {
    const { lab, asked } = heldLab();
    const views: unknown[] = [];
    const runtime = openRuntime({ notebook: smallNotebook, lab, onChange: (view) => views.push(view) });
    const heard: unknown[] = [];
    const end = runtime.subscribe((view) => heard.push(view));
    await vi.waitUntil(() => asked.length === 1, patience);
    expect(heard).toEqual(views);
    expect(new Set(views).size).toBe(views.length);
    expect(views.at(-1)).toBe(runtime.view());
    end();
    const before = heard.length;
    runtime.change(withRun(9));
    expect([heard.length, views.length]).toEqual([before, before + 1]);
  });
});

describe("a regimen of the reader's own", () => {
  const effects = (size: number) => [{ kind: "bolus" as const, size }];
  const mine = { kind: "regimen", id: "mine", label: "Mine", effects: effects(0.5) } as const;
  const withMine = withCell(smallNotebook, { kind: "arms", id: "arms", arms: ["watch", "mine"] });
  const notebook = { ...withMine, cells: [...withMine.cells, { ...mine, effects: effects(0.5) }] };

  test("goes to the lab with the run of its arms, and runs it again when it changes", async () => {
    const { runtime, first, next, queries } = await started(notebook);
    expect(first.request.regimens).toMatchObject([{ regimen: { id: "mine", grade: "E" }, effects: [{ size: 0.5 }] }]);
    finish(first);
    await done(runtime);
    expect([where(runtime, "mine"), where(runtime, "arms")]).toEqual(["settled, current", "settled, current"]);
    const asked = queries.length;
    runtime.change(withCell(notebook, { ...mine, effects: effects(0.2) }));
    const second = await next(2);
    expect(second.request.regimens[0]?.effects[0]?.size).toBe(0.2);
    expect(queries.slice(asked).map(({ table }) => table)).toEqual(["regimens"]);
    finish(second);
    await done(runtime);
    runtime.change(notebook);
    await done(runtime);
    const value = runtime.view().states.get("run")?.value;
    expect(value?.kind === "simulate" && value.request).toEqual(first.request);
  });

  test("with a shipped name fails in its own cell, and what reads it waits", async () => {
    const { lab, asked } = heldLab();
    const taken = { ...mine, id: "epo", effects: effects(0.5) };
    const cells = [...withCell(smallNotebook, { kind: "arms", id: "arms", arms: ["watch", "epo"] }).cells, taken];
    const runtime = openRuntime({ notebook: { ...smallNotebook, cells }, lab });
    await vi.waitUntil(() => runtime.view().states.get("epo")?.state === "failed", patience);
    expect(runtime.view().states.get("epo")?.failures).toMatchObject([{ reason: "duplicate", place: { cell: "epo" } }]);
    expect([where(runtime, "arms"), where(runtime, "run"), asked.length]).toEqual(["idle", "idle", 0]);
  });

  test("is offered where an arm names none: the nearest name, own ones included", async () => {
    const cells = withCell(notebook, { kind: "arms", id: "arms", arms: ["watch", "mnie"] }).cells;
    const { lab } = heldLab();
    const runtime = openRuntime({ notebook: { ...notebook, cells }, lab });
    await vi.waitUntil(() => runtime.view().states.get("arms")?.state === "failed", patience);
    expect(runtime.view().states.get("arms")?.failures).toMatchObject([
      { message: 'unknown regimen: "mnie" (cell arms)', remedy: 'did you mean "mine"?' },
    ]);
  });
});

describe("changing a notebook", () => {
  test("runs what is asked anew, keeps the old answer meanwhile, and stops the former question", async () => {
    const { runtime, first, next, queries } = await started();
    finish(first);
    await done(runtime);
    const asked = queries.length;
    runtime.change(withRun(600));
    expect([where(runtime, "run"), where(runtime, "chart:1"), patientsShown(runtime)]).toEqual([
      "running, old",
      "running, old",
      500,
    ]);
    expect(where(runtime, "observed")).toBe("settled, current");
    const second = await next(2);
    runtime.change(withRun(700));
    const third = await next(3);
    expect([second.signal.aborted, third.signal.aborted]).toEqual([true, false]);
    second.progress({ done: 128, of: 600, summary: summaryOf(second.request, 128) });
    finish(second);
    await Promise.resolve();
    expect([where(runtime, "run"), patientsShown(runtime)]).toEqual(["running, old", 500]);
    finish(third);
    await done(runtime);
    expect([where(runtime, "run"), patientsShown(runtime), queries.length]).toEqual(["settled, current", 700, asked]);
  });

  test("answers at once what was answered lately, forwards and back", async () => {
    const { runtime, first, next, asked } = await started();
    finish(first);
    await done(runtime);
    runtime.change(withRun(600));
    finish(await next(2));
    await done(runtime);
    for (const patients of [500, 600, 500]) {
      runtime.change(withRun(patients));
      expect([where(runtime, "run"), patientsShown(runtime)]).toEqual(["settled, current", patients]);
    }
    expect(asked.length).toBe(2);
  });

  test("does not run again for prose, a title or what comes to the same question", async () => {
    const { runtime, first, asked } = await started();
    runtime.change({
      ...smallNotebook,
      title: "Other",
      cells: smallNotebook.cells.filter(({ kind }) => kind !== "prose"),
    });
    runtime.change(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", patients: 500, horizon: 365 }));
    expect([asked.length, first.signal.aborted]).toEqual([1, false]);
    finish(first);
    await done(runtime);
  });

  test("runs again what reads a changed cell", async () => {
    const { runtime, first, next } = await started();
    finish(first);
    await done(runtime);
    runtime.change(withCell(smallNotebook, { kind: "arms", id: "arms", arms: ["watch", "ucb-msc"] }));
    expect(where(runtime, "run")).toBe("running, old");
    expect((await next(2)).request.arms.map(({ arm }) => arm)).toEqual(["watch", "ucb-msc"]);
  });

  test("lets go of a cell that is gone or has become another", async () => {
    const { runtime, first } = await started();
    const without = { ...smallNotebook, cells: smallNotebook.cells.slice(0, 3) };
    runtime.change(without);
    expect([first.signal.aborted, runtime.view().states.has("run")]).toEqual([true, false]);
    finish(first);
    await Promise.resolve();
    runtime.change({ ...without, cells: [...without.cells, { kind: "population", id: "run" }] });
    await done(runtime);
    expect(runtime.view().states.get("run")?.value).toEqual({ kind: "population", parameters: {} });
  });
});

test("a closed runtime stops everything and says nothing more", async () => {
  const { runtime, first, asked } = await started();
  const heard: unknown[] = [];
  runtime.subscribe((view) => heard.push(view));
  runtime.close();
  expect(first.signal.aborted).toBe(true);
  finish(first);
  runtime.change(withRun(600));
  runtime.run("run");
  await Promise.resolve();
  expect([heard.length, asked.length]).toEqual([0, 1]);
});
