import { describe, expect, test, vi } from "vitest";
import { failed } from "../../src/base/result.ts";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { finish, heldLab, summaryOf } from "./held-lab.ts";
import { smallNotebook, withCell } from "./small-notebook.ts";
import { broken, done, patience, patientsShown, started, where, withRun } from "./started-runtime.ts";

describe("cancelling", () => {
  test("keeps the answer for the first patients, and runs again when asked to", async () => {
    const { runtime, first, next } = await started();
    runtime.cancel("run");
    expect([where(runtime, "run"), where(runtime, "chart:1"), first.signal.aborted]).toEqual([
      "cancelled",
      "cancelled",
      true,
    ]);
    finish(first);
    await Promise.resolve();
    expect(where(runtime, "run")).toBe("cancelled");
    runtime.run("chart:1");
    const second = await next(2);
    second.progress({ done: 128, of: 500, summary: summaryOf(second.request, 128) });
    runtime.cancel("run");
    expect([where(runtime, "run"), patientsShown(runtime)]).toEqual(["cancelled, current", 128]);
    runtime.change({ ...smallNotebook, title: "Other" });
    expect(where(runtime, "run")).toBe("cancelled, current");
    runtime.run("run");
    finish(await next(3));
    await done(runtime);
    expect(patientsShown(runtime)).toBe(500);
  });

  test("does nothing to what is not under way, or not there", async () => {
    const { runtime, first } = await started();
    finish(first);
    await done(runtime);
    for (const key of ["run", "observed", "chart:1", "nowhere"]) runtime.cancel(key);
    runtime.run("nowhere");
    runtime.run("run");
    expect(where(runtime, "run")).toBe("settled, current");
  });

  test("is also the lab's to say", async () => {
    const { runtime, first } = await started();
    first.answer(failed({ ...broken, reason: "cancelled" }));
    await done(runtime, "cancelled");
    expect(where(runtime, "run")).toBe("cancelled");
  });
});

describe("failing", () => {
  test("stands in the cell that failed, keeps its old answer, and can be run again", async () => {
    const { runtime, first, next } = await started();
    finish(first);
    await done(runtime);
    runtime.change(withRun(600));
    (await next(2)).answer(failed(broken));
    await done(runtime, "failed");
    expect([where(runtime, "run"), where(runtime, "chart:1")]).toEqual(["failed, old", "stale, old"]);
    const { states } = runtime.view();
    expect(states.get("run")?.failures).toEqual([{ ...broken, place: { cell: "run" } }]);
    expect(states.get("chart:1")?.failures).toEqual([]);
    runtime.run("run");
    finish(await next(3));
    await done(runtime);
    expect(where(runtime, "run")).toBe("settled, current");
  });

  test("stands in the cell that is wrong, and what reads it waits", async () => {
    const { runtime, first, next } = await started();
    finish(first);
    await done(runtime);
    runtime.change(withCell(smallNotebook, { kind: "arms", id: "arms", arms: ["watch", "ucb-singel"] }));
    await vi.waitUntil(() => runtime.view().states.get("arms")?.state === "failed", patience);
    expect(runtime.view().states.get("arms")?.failures).toMatchObject([
      { reason: "unknown", remedy: 'did you mean "ucb-single"?' },
    ]);
    expect([where(runtime, "arms"), where(runtime, "run"), where(runtime, "observed")]).toEqual([
      "failed, old",
      "stale, old",
      "settled, current",
    ]);
    runtime.change(withCell(smallNotebook, { kind: "arms", id: "arms", arms: ["watch", "watch"] }));
    expect(runtime.view().states.get("arms")?.failures).toMatchObject([{ reason: "duplicate" }]);
    runtime.change(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "amrs" }));
    expect([where(runtime, "arms"), where(runtime, "run"), where(runtime, "chart:1")]).toEqual([
      "settled, current",
      "failed, old",
      "stale, old",
    ]);
    runtime.run("run");
    expect(where(runtime, "run")).toBe("failed, old");
    runtime.change(withRun(600));
    finish(await next(2));
    await done(runtime);
  });

  test("of a population stands in the population", async () => {
    const run = { kind: "simulate", id: "run", arms: "arms", population: "p" } as const;
    const notebook = withCell(smallNotebook, run);
    const { lab, asked } = heldLab();
    const typed = (A0: number): Notebook => ({
      ...notebook,
      cells: [...notebook.cells, { kind: "population", id: "p", parameters: { A0 } }],
    });
    const runtime = openRuntime({ notebook: typed(-1), lab });
    await vi.waitUntil(() => runtime.view().states.get("p")?.state === "failed", patience);
    expect([where(runtime, "run"), asked.length]).toEqual(["idle", 0]);
    runtime.change(typed(30));
    await vi.waitUntil(() => asked.length === 1, patience);
    expect(asked[0]?.request.parameters).toEqual({ A0: 30 });
  });

  test("of a filter, and of a lab that breaks, is said in the cell", async () => {
    const { runtime, first } = await started(
      withCell(smallNotebook, { kind: "cases", id: "observed", from: "published", where: { nowhere: 1 } }),
    );
    expect(where(runtime, "observed")).toBe("failed");
    expect(runtime.view().states.get("observed")?.failures[0]?.place.cell).toBe("observed");
    first.crash(new Error("out of memory"));
    await done(runtime, "failed");
    expect(runtime.view().states.get("run")?.failures).toEqual([
      {
        reason: "worker",
        message: "broken answer: out of memory (cell run)",
        remedy: "run the cell again",
        place: { cell: "run" },
      },
    ]);
  });
});
