import { expect, test } from "vitest";
import { bitReader } from "../../../src/share/link/bit-reader.ts";

test("bits come the lowest of each byte first, across bytes, and -1 beyond the end", () => {
  const bits = bitReader(Uint8Array.of(0b1010_0110, 0b1111_0001, 0xff));
  expect([bits.take(1), bits.take(3), bits.take(6)]).toEqual([0, 0b011, 0b01_1010]);
  expect(bits.take(0)).toBe(0);
  expect(bits.take(14)).toBe(0b11_1111_1111_1100);
  expect(bits.take(1)).toBe(-1);
});

test("it goes on at a whole byte", () => {
  const bits = bitReader(Uint8Array.of(1, 2, 3));
  expect(bits.align()).toBe(0);
  bits.take(1);
  expect([bits.align(), bits.take(8)]).toEqual([1, 2]);
  bits.skipTo(0);
  expect(bits.take(24)).toBe(0x030201);
});
