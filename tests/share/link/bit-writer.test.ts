import fc from "fast-check";
import { expect, test } from "vitest";
import { bitReader } from "../../../src/share/link/bit-reader.ts";
import { bitWriter } from "../../../src/share/link/bit-writer.ts";

test("the lowest bit comes first, and the last byte is filled up with zeros", () => {
  const bits = bitWriter();
  expect(bits.bytes()).toEqual(new Uint8Array());
  bits.put(0b101, 3);
  bits.put(0xff, 7);
  expect(bits.bytes()).toEqual(Uint8Array.of(0b1111_1101, 0b11));
});

test("what is put is taken (500 runs of numbers, seed 4010)", () => {
  const number = fc.integer({ min: 0, max: 24 }).chain((count) => fc.tuple(fc.nat(2 ** count - 1), fc.constant(count)));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const bits = bitWriter();
      for (const [value, count] of numbers) bits.put(value, count);
      const read = bitReader(bits.bytes());
      expect(numbers.map(([, count]) => read.take(count))).toEqual(numbers.map(([value]) => value));
    }),
    { seed: 4010, numRuns: 500 },
  );
});
