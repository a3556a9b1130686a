import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import {
  competingIncidence,
  kaplanMeier,
  restrictedMean,
  riskTables,
  survivalLimits,
  survivalQuantiles,
} from "../../src/stats/index.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const million = 1_000_000;

/** Invented patients: whole days up to five years and four statuses, by a multiplicative generator. */
function patients(n: number): { readonly time: Float64Array; readonly status: Uint8Array } {
  const time = new Float64Array(n);
  const status = new Uint8Array(n);
  let state = 20261123;
  for (let row = 0; row < n; row++) {
    state = (state * 48271) % 2147483647;
    time[row] = state % 1826;
    status[row] = Math.floor(state / 1826) % 4;
  }
  return { time, status };
}

function memory(): { readonly buffers: number; readonly heap: number } {
  collect();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return { buffers: arrayBuffers, heap: heapUsed };
}

test("a million patients are summarised without a second copy of them: buffers and heap grow by less than a tenth of their bytes", () => {
  const { time, status } = patients(million);
  const bytes = time.byteLength + status.byteLength;
  const before = memory();
  const [table] = riskTables({ time, status, entry: null, group: null }, [1, 2, 3]);
  if (table === undefined) return expect.unreachable("no table");
  const curve = kaplanMeier(table);
  const limits = Float64Array.from(
    curve.survival,
    (height, step) => survivalLimits("log-log", height, curve.logSe[step] ?? NaN).lower,
  );
  const { eventFree, causes } = competingIncidence(table);
  const days = [curve.survival, limits].map((heights) => survivalQuantiles(curve.time, heights, [0.25, 0.5, 0.75]));
  const mean = restrictedMean(curve, 365);
  const atPeak = process.memoryUsage().arrayBuffers;
  const after = memory();

  expect(atPeak - before.buffers).toBeLessThan(bytes / 10);
  expect(after.buffers - before.buffers).toBeLessThan(bytes / 10);
  expect(after.heap - before.heap).toBeLessThan(bytes / 10);
  expect(table.n).toBe(million);
  expect(curve.time).toHaveLength(1826);
  const all = causes.reduce((sum, { estimate }) => sum + (estimate.at(-1) ?? NaN), eventFree.estimate.at(-1) ?? NaN);
  expect(all).toBeCloseTo(1, 12);
  expect(days.flat().every((day) => day !== null)).toBe(true);
  expect(mean?.se).toBeGreaterThan(0);
});
