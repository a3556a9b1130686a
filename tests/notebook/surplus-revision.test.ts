import fc from "fast-check";
import { expect, test } from "vitest";
import { surplusRevision } from "../../src/notebook/surplus-revision.ts";

/** The times left after keeping one state after another. */
function thinned(times: readonly number[]): readonly number[] {
  return times.reduce<readonly number[]>((kept, time) => {
    const all = [...kept, time];
    const surplus = surplusRevision(all);
    return surplus === null ? all : all.toSpliced(surplus, 1);
  }, []);
}

test("none up to a hundred", () => {
  expect(surplusRevision([])).toBeNull();
  expect(surplusRevision(Array.from({ length: 100 }, (_, time) => time))).toBeNull();
});

test("the first and the newest twenty always stay, and a hundred in all (seed 45)", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 101, maxLength: 300 });
  fc.assert(
    fc.property(gaps, (steps) => {
      let time = 0;
      const times = steps.map((gap) => (time += gap));
      const kept = thinned(times);
      expect(kept).toHaveLength(100);
      expect(kept[0]).toBe(times[0]);
      expect(kept.slice(-20)).toEqual(times.slice(-20));
    }),
    { seed: 45, numRuns: 50 },
  );
});

test("the older, the coarser: a state every minute for a day leaves some of every part of it", () => {
  const minutes = thinned(Array.from({ length: 1440 }, (_, minute) => minute * 60_000)).map((time) => time / 60_000);
  const within = (from: number, to: number): number => minutes.filter((at) => at >= from && at < to).length;
  expect(within(0, 720)).toBeGreaterThan(3);
  expect(within(720, 1260)).toBeGreaterThan(10);
  expect(within(1260, 1440)).toBeGreaterThan(within(720, 1260));
});
