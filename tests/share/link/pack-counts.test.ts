import fc from "fast-check";
import { expect, test } from "vitest";
import { bitReader } from "../../../src/share/link/bit-reader.ts";
import { bitWriter } from "../../../src/share/link/bit-writer.ts";
import { putCounts, takeCounts } from "../../../src/share/link/pack-counts.ts";

function packed(counts: readonly number[]): Uint8Array {
  const bits = bitWriter();
  putCounts(bits, counts);
  return bits.bytes();
}

test("counts come back (1,000 runs, seed 4070)", () => {
  const counts = fc.array(fc.oneof(fc.nat(100), fc.nat(2 ** 22)), { maxLength: 200 });
  fc.assert(
    fc.property(counts, (numbers) => {
      expect(takeCounts(bitReader(packed(numbers)))).toEqual(numbers);
    }),
    { seed: 4070, numRuns: 1000 },
  );
});

test("arms that do the same take four bytes more each, not twenty", () => {
  const arm = [54, 210, 134, 130, 25, 34, 40, 44, 4, 5, 13, 11, 1, 3, 4, 10];
  const twelve = Array.from({ length: 12 }, () => arm).flat();
  expect(packed(arm).length).toBeLessThan(21);
  expect(packed(twelve).length).toBeLessThan(packed(arm).length + 11 * 4);
});

test("bits that end, a count below 0 and a million counts are refused", () => {
  expect(takeCounts(bitReader(new Uint8Array()))).toBeNull();
  expect(takeCounts(bitReader(packed([1, 2, 3, 4, 5, 6, 7, 8]).subarray(0, 3)))).toBeNull();
  expect(takeCounts(bitReader(Uint8Array.of(0, 0, 1, 255, 255, 255, 255, 255)))).toBeNull();
  const below = bitWriter();
  for (const [value, count] of [
    [1, 1],
    [5, 6],
    [0, 2],
    [0, 4],
    [0, 4],
  ] as const)
    below.put(value, count);
  for (const bit of [1, 1, 1, 1]) below.put(bit, 1);
  below.put(0b010, 3);
  expect(takeCounts(bitReader(below.bytes()))).toBeNull();
});
