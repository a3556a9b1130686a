import { expect, test } from "vitest";
import { calibrate } from "../../src/lab/calibrate.ts";
import { studyWorker } from "../../src/lab/study-worker.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { facts } from "../model/facts.ts";
import { targets } from "../model/studies/targets.ts";

const input = { facts, targets, study: { ...studySetting, patients: 8 } };
const setting = { draws: 14, moves: 1, seed: 2 };
const run = (workers: number, rounds: number[] = []) =>
  calibrate(
    input,
    setting,
    Array.from({ length: workers }, () => studyWorker(builtEngine())),
    (simulated) => rounds.push(simulated),
  );

test("a very small calibration gives whole islands of draws with every key, in a random order, and the same bits by one worker and by three", async () => {
  const rounds: number[] = [];
  const alone = await run(1, rounds);
  const { draws, order, islands, simulated, sample } = alone;
  expect(draws).toHaveLength(16);
  expect(islands).toBe(8);
  expect(order.toSorted((one, other) => one - other)).toEqual(draws.map((_, at) => at));
  expect(rounds[0]).toBe(16);
  expect(rounds.at(-1)).toBe(simulated);
  expect(sample.levels.at(-1)?.temperature).toBe(1);
  for (const draw of draws) expect(Object.values(draw).every(Number.isFinite)).toBe(true);
  expect(await run(3)).toEqual(alone);
});
