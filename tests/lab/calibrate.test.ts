import { describe, expect, test } from "vitest";
import { calibrate } from "../../src/lab/calibrate.ts";
import { studyWorker } from "../../src/lab/study-worker.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { facts } from "../model/facts.ts";
import { targets } from "../model/studies/targets.ts";

const input = { facts, targets, study: { ...studySetting, patients: 16 } };
const setting = { draws: 20, moves: 1, seed: 2 };
const run = (workers: number, rounds: number[] = []) =>
  calibrate(
    input,
    setting,
    Array.from({ length: workers }, () => studyWorker(builtEngine())),
    (simulated) => rounds.push(simulated),
  );

describe("a very small calibration", () => {
  test("gives whole islands of draws with every key, in a random order, and says how far it is", async () => {
    const rounds: number[] = [];
    const { draws, order, islands, simulated, sample } = await run(1, rounds);
    expect(draws).toHaveLength(24);
    expect(islands).toBe(8);
    expect(order.toSorted((one, other) => one - other)).toEqual(draws.map((_, at) => at));
    expect(rounds[0]).toBe(24);
    expect(rounds.at(-1)).toBe(simulated);
    expect(sample.levels.at(-1)?.temperature).toBe(1);
    for (const draw of draws) expect(Object.values(draw).every(Number.isFinite)).toBe(true);
  });

  test("is the same to the bit with one worker and with three", async () => {
    expect(await run(3)).toEqual(await run(1));
  });
});
