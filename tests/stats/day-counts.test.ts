import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCounts,
  copyCounts,
  countLayout,
  countsByDay,
  dayCountNames,
  emptyCounts,
  mergeCounts,
} from "../../src/stats/index.ts";
import type { DayCounts } from "../../src/stats/index.ts";

const layout = countLayout(2, 180);

test("every place of a block belongs to one count, and a τ beyond the horizon has none", () => {
  expect(layout.taus).toEqual([180]);
  expect(countLayout(1, 100).taus).toEqual([]);
  const widths = [
    ...dayCountNames.map((name) => [layout.byDay[name], 181] as const),
    [layout.ironMicrograms, 1] as const,
    ...Object.entries(layout.byTau).map(([name, [at = NaN]]) => [at, name === "gain" ? 361 : 1] as const),
  ].toSorted(([a], [b]) => a - b);
  let next = 0;
  for (const [at, width] of widths) {
    expect(at).toBe(next);
    next = at + width;
  }
  expect(layout.block).toBe(next);
});

test("the counts of rules follow all blocks, one a rule, and take no place where no arm has any", () => {
  expect(layout).toMatchObject({ given: [2 * layout.block, 2 * layout.block], length: 2 * layout.block });
  const ruled = countLayout(3, 180, [1, 0, 2]);
  expect(ruled.block).toBe(layout.block);
  expect(ruled.given.map((at) => at - 3 * ruled.block)).toEqual([0, 1, 1]);
  expect(emptyCounts(ruled).values).toHaveLength(3 * ruled.block + 3);
});

test("counts of nobody are written over spare values where they fit, whatever those hold", () => {
  const spare = new Float64Array(layout.length).fill(7);
  const none = emptyCounts(layout, spare);
  expect(none).toEqual(emptyCounts(layout));
  expect(none.values).toBe(spare);
  const other = new Float64Array(layout.length + 1).fill(7);
  expect(emptyCounts(layout, other)).toEqual(emptyCounts(layout));
  expect(other.every((value) => value === 7)).toBe(true);
});

test("a view of one arm's counts writes into the whole", () => {
  const counts = emptyCounts(layout);
  countsByDay(layout, counts, 1, "dead")[180] = 7;
  expect(counts.values[layout.block + layout.byDay.dead + 180]).toBe(7);
  expect(countsByDay(layout, counts, 0, "dead")[180]).toBe(0);
});

const small: fc.Arbitrary<DayCounts> = fc.record({
  patients: fc.nat(1000),
  refused: fc.nat(1000),
  values: fc.array(fc.nat(2 ** 40), { minLength: 5, maxLength: 5 }).map((values) => Float64Array.from(values)),
});

test("merging is exact in any order and grouping, with nobody as its zero (seed 26)", () => {
  fc.assert(
    fc.property(small, small, small, (a, b, c) => {
      expect(mergeCounts(mergeCounts(a, b), c)).toEqual(mergeCounts(c, mergeCounts(b, a)));
      expect(mergeCounts(a, { patients: 0, refused: 0, values: new Float64Array(5) })).toEqual(a);
    }),
    { seed: 26, numRuns: 100 },
  );
});

test("adding changes the values it adds to and no others; merging changes none (seed 51)", () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      const [before, more] = [copyCounts(a), copyCounts(b)];
      const merged = mergeCounts(a, b);
      expect([a, b]).toEqual([before, more]);
      const added = addCounts(a, b);
      expect(added).toEqual(merged);
      expect(added.values).toBe(a.values);
      expect(b).toEqual(more);
    }),
    { seed: 51, numRuns: 100 },
  );
});

test("different layouts do not merge", () => {
  expect(() => mergeCounts(emptyCounts(layout), emptyCounts(countLayout(1, 180)))).toThrow("cannot be merged");
});
