import { describe, expect, it } from "vitest";
import { openLab } from "../../src/lab/open-lab.ts";
import { inlineThread } from "../../src/lab/inline-thread.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { pool } from "../../src/lab/pool.ts";
import { simulateRun } from "../../src/lab/simulate-run.ts";
import { compileRun, drawnFacts, openDraw, simulateRange } from "../../src/model/index.ts";
import type { Progress } from "../../src/schema/progress.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import type { Summary } from "../../src/schema/summary.ts";
import { countLayout, countsByDay, type DayCounts } from "../../src/stats/index.ts";
import { armOf, requestOf } from "../request-of.ts";
import { dataSources } from "./data-sources.ts";

const opened = openTables(dataSources);
if (!opened.ok) throw new Error("unreadable data");
const tables = opened.value;

const request = requestOf({
  patients: 24,
  draws: 16,
  horizon: 200,
  assume: "priors",
  arms: [armOf("watch"), armOf("ucb-single"), armOf("daratumumab")],
});
const { draws: asked, ...undrawn } = request;

async function run(said: unknown, workers = 1, onProgress: (progress: Progress) => void = () => {}): Promise<Summary> {
  const threads = pool(() => inlineThread(), workers);
  const answer = await simulateRun(new AbortController().signal, said, onProgress, { tables, threads });
  if (!answer.ok) throw new Error(answer.failures.map(({ message }) => message).join("\n"));
  return answer.value;
}

/** Each draw as a run of its own. */
function bruteForce(of: Omit<RunRequest, "draws">, draws: number): readonly DayCounts[] {
  return tables.draws.slice(0, draws).map((draw) => {
    const compiled = compileRun(of, drawnFacts(tables.facts, openDraw(of, draw)));
    if (!compiled.ok) throw new Error("cannot run");
    return simulateRange(compiled.value, 0, of.patients);
  });
}

/** R-7, in a few lines of its own. */
function quantile(sample: readonly number[], p: number): number {
  const sorted = sample.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * p;
  const from = sorted[Math.floor(at)] ?? NaN;
  const to = sorted[Math.ceil(at)] ?? NaN;
  return from === to ? from : from + (at - Math.floor(at)) * (to - from);
}

const layout = countLayout(3, 200);
const cumulative = (
  counts: DayCounts,
  arm: number,
  name: "independent" | "dead" | "relapsed" | "regrafted" | "recovery",
): number[] => {
  let sum = 0;
  return Array.from(countsByDay(layout, counts, arm, name), (count) => (sum += count) / counts.patients);
};

describe("a run under parameter draws", () => {
  const singles = bruteForce(undrawn, 16);
  const summary = run(request);

  it("has between its limits what 90 % of the draws give, each run by itself", async () => {
    const { arms, differences, draws, patients } = await summary;
    expect([draws, patients]).toEqual([16, 24]);
    for (const [index, { uncertainty }] of arms.entries()) {
      if (uncertainty === undefined) throw new Error("no uncertainty");
      expect(uncertainty.draws).toBe(16);
      const compare = (said: readonly (readonly [readonly number[], readonly number[]])[], names: string[]): void => {
        expect(said).toHaveLength(names.length);
        for (const [at, [lower, upper]] of said.entries()) {
          const name = names[at] as "independent";
          const curves = singles.map((counts) => cumulative(counts, index, name));
          for (const day of [0, 30, 77, 128, 200]) {
            const values = curves.map((curve) => curve[day] ?? NaN);
            expect(lower[day]).toBeCloseTo(quantile(values, 0.05), 12);
            expect(upper[day]).toBeCloseTo(quantile(values, 0.95), 12);
          }
        }
      };
      const { lower, upper } = uncertainty;
      compare(
        [
          [lower.incidence.independent, upper.incidence.independent],
          [lower.incidence.dead, upper.incidence.dead],
          [lower.milestones.recovery.cumulative, upper.milestones.recovery.cumulative],
        ],
        ["independent", "dead", "recovery"],
      );
      for (const day of [0, 30, 77, 128, 200]) {
        const lost = singles.map((counts) =>
          (["dead", "relapsed", "regrafted"] as const).reduce(
            (sum, cause) => sum + (cumulative(counts, index, cause)[day] ?? NaN),
            0,
          ),
        );
        expect(lower.lost[day]).toBeCloseTo(quantile(lost, 0.05), 12);
        expect(upper.lost[day]).toBeCloseTo(quantile(lost, 0.95), 12);
      }
      const block = index * layout.block;
      const days = singles.map(
        (counts) => (counts.values[block + (layout.byTau.daysIndependent[0] ?? NaN)] ?? NaN) / counts.patients,
      );
      expect(lower.daysIndependent["180"]).toBeCloseTo(quantile(days, 0.05), 9);
      expect(upper.daysIndependent["180"]).toBeCloseTo(quantile(days, 0.95), 9);
      expect(upper.daysIndependent["365"]).toBe(null);
    }
    const gains = singles.map((counts) => {
      const from = 2 * layout.block + (layout.byTau.gain[0] ?? 0) + 180 + 15;
      return counts.values.subarray(from, from + 166).reduce((sum, count) => sum + count, 0) / counts.patients;
    });
    const dara = differences.find(({ arm, tau }) => arm === "daratumumab" && tau === 180);
    expect(dara?.uncertainty?.lower.gained).toBeCloseTo(quantile(gains, 0.05), 12);
    expect(dara?.uncertainty?.upper.gained).toBeCloseTo(quantile(gains, 0.95), 12);
  });

  it("has as its curves those of all draws together", async () => {
    const { arms, differences } = await summary;
    const lived = singles.reduce((sum, { patients }) => sum + patients, 0);
    for (const [index, { incidence }] of arms.entries()) {
      const by100 = singles.reduce(
        (sum, counts) => sum + (cumulative(counts, index, "independent")[100] ?? NaN) * counts.patients,
        0,
      );
      expect(incidence.independent[100]).toBeCloseTo(by100 / lived, 12);
    }
    expect(differences[0]?.gains.counts.reduce((sum, count) => sum + count, 0)).toBe(lived);
  });

  it("is the same with any number of workers, and shows pictures after 8 draws and at the end", async () => {
    const pictures: (number | undefined)[] = [];
    const progress: number[] = [];
    const other = await run(request, 3, ({ done, of, summary: picture }) => {
      expect(of).toBe(24 * 16);
      progress.push(done);
      if (picture !== null) pictures.push(picture.draws);
    });
    expect(other).toEqual(await summary);
    expect(pictures).toEqual([8]);
    expect(progress.every((done) => done <= 24 * 16)).toBe(true);
  });

  it("after 8 draws is the run of 8 draws", async () => {
    let first: Summary | null = null;
    await run(request, 2, ({ summary: picture }) => {
      first ??= picture;
    });
    expect(first).toEqual(await run({ ...undrawn, draws: 8 }));
    expect(asked).toBe(16);
  });

  it("of one draw has limits that are its numbers", async () => {
    const { arms } = await run({ ...undrawn, draws: 1 });
    expect(arms[1]?.uncertainty?.lower).toEqual(arms[1]?.uncertainty?.upper);
    expect(arms[1]?.uncertainty?.lower.incidence.independent).toEqual(arms[1]?.incidence.independent);
  });

  it("draws the effect of cord blood only where the priors decide", async () => {
    const gains = ({ differences }: Summary): unknown => differences[0]?.uncertainty?.upper.gained;
    const decided = await summary;
    const nothing = await run({ ...request, assume: "nothing", harm: false });
    expect(gains(nothing)).toBe(0);
    expect(gains(decided)).not.toBe(0);
  });
});

it("without draws says nothing of uncertainty, and under the priors gives the numbers of nothing", async () => {
  const nothing = await run({ ...undrawn, assume: "nothing" });
  expect(nothing).not.toHaveProperty("draws");
  expect(nothing.arms[0]).not.toHaveProperty("uncertainty");
  expect(await run(undrawn)).toEqual(nothing);
});

it("refuses more draws than there are, and more lives than can be counted", async () => {
  const posterior = dataSources.posterior.split("\n").slice(0, 300).join("\n");
  const sources = { ...dataSources, posterior };
  const lab = openLab({ sources, store: null, spawn: null, kernel: null, workers: 1 });
  if (!lab.ok) throw new Error("no lab");
  const answer = (said: RunRequest) => lab.value.simulate(new AbortController().signal, said, () => {});
  expect(await answer({ ...request, draws: 400 })).toMatchObject({
    ok: false,
    failures: [{ reason: "limit", message: "too many parameter draws: 400" }],
  });
  expect(await answer({ ...request, draws: 10, patients: 500_000 })).toMatchObject({
    ok: false,
    failures: [{ reason: "limit", remedy: "use at most 400000 patients for so many draws" }],
  });
});
