import { describe, expect, it } from "vitest";
import { drawKeeper } from "../../src/lab/draw-keeper.ts";
import { drawnInfluence } from "../../src/lab/drawn-influence.ts";
import { inlineThread } from "../../src/lab/inline-thread.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { pool } from "../../src/lab/pool.ts";
import { simulateRun } from "../../src/lab/simulate-run.ts";
import type { InfluenceRequest } from "../../src/schema/drawn-influence.ts";
import { RunRequest } from "../../src/schema/run-request.ts";
import { dataTexts } from "../data/data-texts.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { armOf, requestOf } from "../request-of.ts";

const never = new AbortController().signal;
/** As the lab reads it: its parts in the schema's order. */
const run = RunRequest.parse(
  requestOf({
    patients: 6,
    draws: 24,
    horizon: 180,
    window: 14,
    arms: [armOf("watch"), armOf("daratumumab")],
  }),
);
const asked: InfluenceRequest = { run, arm: "watch", outcome: "units", day: 180 };

function from(workers = 1) {
  const tables = openTables(dataTexts);
  if (!tables.ok) throw new Error("no tables");
  return { tables: tables.value, threads: pool(() => inlineThread(builtEngine()), workers), kept: drawKeeper() };
}

async function answer(request: InfluenceRequest, made = from()) {
  const found = await drawnInfluence(never, request, made);
  return found.ok ? found.value : expect.unreachable(found.failures.map(({ message }) => message).join());
}

describe("what an outcome leans on", () => {
  it("is the same to the bit by any number of threads, and whether the run was kept or is lived again", async () => {
    const made = from();
    const lived = await simulateRun(never, run, () => undefined, made);
    const kept = await answer(asked, made);
    expect(made.kept.find(run, "watch")).toHaveLength(24);
    expect(await answer(asked, from(3))).toEqual(kept);
    expect(await answer(asked)).toEqual(kept);
    // every draw found the same patients, so the mean of means is that of all
    const [watch] = lived.ok ? lived.value.arms : [];
    expect(kept.mean).toBeCloseTo(watch?.units ?? NaN, 9);
    const shares = await answer({ ...asked, outcome: "independent", day: 90 }, made);
    expect(shares.mean).toBeCloseTo(100 * (watch?.incidence.independent[90] ?? NaN), 9);
    const lost = await answer({ ...asked, outcome: "lost", day: 400 }, made);
    const { dead = [], relapsed = [], regrafted = [] } = watch?.incidence ?? {};
    const gone = (dead[180] ?? NaN) + (relapsed[180] ?? NaN) + (regrafted[180] ?? NaN);
    expect(lost.mean).toBeCloseTo(100 * gone, 9);
    const days = await answer({ ...asked, outcome: "days" }, made);
    expect(days.mean).toBeCloseTo(watch?.daysIndependent["180"] ?? NaN, 9);
  });

  it("is asked of what the arm gives and the reader left open, the farthest first", async () => {
    const made = from();
    const keys = async (request: InfluenceRequest) => (await answer(request, made)).leanings.map(({ key }) => key);
    const watch = await keys({ ...asked, run: { ...run, parameters: { kP: 0.05 } } });
    expect(watch).toEqual(expect.arrayContaining(["A0", "SD", "sd kP", "classCellular"]));
    expect(watch.some((key) => key === "kP" || key.startsWith("daratumumab"))).toBe(false);
    expect(await keys({ ...asked, arm: "daratumumab" })).toContain("daratumumab deplete");
    const { leanings, measurements, sd, lower, upper, draws, patients } = await answer(asked, made);
    expect([draws, patients]).toEqual([24, 6]);
    expect(measurements).toHaveLength(4 * (1 + 2 + 15));
    expect(lower < upper && sd > 0).toBe(true);
    const spans = leanings.map(({ span }) => Math.abs(span.value));
    expect(spans).toEqual(spans.toSorted((one, other) => other - one));
    for (const { low, high } of leanings) {
      expect(low.lower <= low.value && low.value <= low.upper).toBe(true);
      expect(high.lower <= high.value && high.value <= high.upper).toBe(true);
    }
  });

  it("needs draws, an arm of the run, and somebody who waits", async () => {
    const { draws, ...plain } = run;
    expect(draws).toBe(24);
    for (const request of [
      { ...asked, run: plain },
      { ...asked, arm: "nobody" },
      { ...asked, outcome: "median" },
    ]) {
      expect(await drawnInfluence(never, request, from())).toMatchObject({ ok: false });
    }
    const signal = AbortSignal.abort();
    expect(await drawnInfluence(signal, asked, from())).toMatchObject({
      ok: false,
      failures: [{ reason: "cancelled" }],
    });
  });
});
