import fc from "fast-check";
import { expect, test } from "vitest";
import { bitReader } from "../../../src/share/link/bit-reader.ts";
import { bitWriter } from "../../../src/share/link/bit-writer.ts";
import { golombLength, putGolomb, takeGolomb } from "../../../src/share/link/exp-golomb.ts";

test.each([
  [0, 0, 1],
  [1, 0, 3],
  [2, 0, 3],
  [3, 0, 5],
  [0, 3, 4],
  [7, 3, 4],
  [8, 3, 6],
])("%i in order %i takes %i bits", (value, order, bits) => {
  expect(golombLength(value, order)).toBe(bits);
});

test("numbers come back, in as many bits as said (1,000 runs, seed 4011)", () => {
  const values = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 23)), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.nat(15), (numbers, order) => {
      const bits = bitWriter();
      for (const value of numbers) putGolomb(bits, value, order);
      const length = numbers.reduce((sum, value) => sum + golombLength(value, order), 0);
      expect(bits.bytes()).toHaveLength(Math.ceil(length / 8));
      const read = bitReader(bits.bytes());
      expect(numbers.map(() => takeGolomb(read, order))).toEqual(numbers);
    }),
    { seed: 4011, numRuns: 1000 },
  );
});

test("bits that end too early, or never say one, are no number", () => {
  expect(takeGolomb(bitReader(new Uint8Array()), 0)).toBe(-1);
  expect(takeGolomb(bitReader(Uint8Array.of(0)), 0)).toBe(-1);
  expect(takeGolomb(bitReader(new Uint8Array(8)), 0)).toBe(-1);
  expect(takeGolomb(bitReader(Uint8Array.of(0b1000_0000)), 0)).toBe(-1);
});
