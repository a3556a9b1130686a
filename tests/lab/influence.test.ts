import { describe, expect, it } from "vitest";
import { outcomeWorker } from "../../src/lab/outcome-worker.ts";
import { influence } from "../../src/lab/influence.ts";
import { engineOf } from "../../src/model/engine-of.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { uniform } from "../../src/kernel/index.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";

const small: Partial<RunRequest> = { patients: 8, horizon: 60, window: 14 };

async function found(changes: Partial<RunRequest>, workers: number, rows = 4) {
  const request = requestOf({ ...small, ...changes });
  const [arm] = request.arms;
  const answer = await influence(
    { request, facts, asked: { arm: arm?.arm ?? "", measure: "units", day: 60 } },
    Array.from({ length: 6 }, (_, row) => ({ A0: 10 + 40 * uniform(3, 0, row, 0), SD: 0.3 + uniform(3, 0, row, 1) })),
    { rows, seed: 2 },
    Array.from({ length: workers }, () => outcomeWorker(builtEngine())),
    () => undefined,
  );
  return answer.ok ? answer.value : expect.unreachable("the run is possible");
}

describe("what influences an outcome", () => {
  it("is the same to the bit for any number of workers", async () => {
    expect(await found({}, 3)).toEqual(await found({}, 1));
  });

  it("asks about parameters and what its arms give, and not about what the reader has set", async () => {
    const keys = async (changes: Partial<RunRequest>): Promise<readonly string[]> =>
      (await found(changes, 1)).factors.flatMap((factor) => factor.keys);
    const watch = await keys({});
    expect(watch).toEqual(expect.arrayContaining(["A0", "sd A0", "classSelfLimited", "death"]));
    expect(watch.some((key) => key.includes("cord-blood") || key.includes("rituximab"))).toBe(false);
    const cordBlood = await keys({ arms: [armOf("ucb-single")], parameters: { A0: 30 } });
    expect(cordBlood).toEqual(expect.arrayContaining(["sd A0", "cord-blood net", "cord-blood death"]));
    expect(cordBlood).not.toContain("A0");
  });

  it("finds that supply and antibody move units, and that how a titre reads does not", async () => {
    const { factors, posterior, evaluations, mean, sd } = await found({ patients: 16 }, 1, 24);
    const total = (key: string): number => factors.find(({ keys }) => keys.includes(key))?.total.value ?? NaN;
    expect(total("T50")).toBe(0);
    expect(Math.max(total("SD"), total("A0"), total("bE"))).toBeGreaterThan(0.05);
    expect(factors.map((factor) => factor.total.value)).toEqual(
      factors.map((factor) => factor.total.value).toSorted((one, other) => other - one),
    );
    expect(evaluations).toBe(24 * (factors.length + 2) + 6);
    expect(mean).toBeGreaterThan(0);
    expect(sd).toBeGreaterThan(0);
    expect(posterior.map(({ key }) => key).toSorted()).toEqual(["A0", "SD"]);
  });

  it("says why a run is impossible", async () => {
    const request = requestOf({ scenarios: ["msc/nothing"] });
    const asked = { arm: "watch", measure: "units", day: 60 } as const;
    const answer = await influence(
      { request, facts, asked },
      [],
      { rows: 2, seed: 1 },
      [outcomeWorker(engineOf(null))],
      () => undefined,
    );
    expect(answer).toMatchObject({ ok: false, failures: [{ reason: "unknown" }] });
  });
});
