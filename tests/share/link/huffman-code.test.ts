import { expect, test } from "vitest";
import { bitReader } from "../../../src/share/link/bit-reader.ts";
import { huffmanCode, takeSymbol } from "../../../src/share/link/huffman-code.ts";

test("the example of RFC 1951, section 3.2.2: A to H of lengths 3 3 3 3 3 2 4 4", () => {
  const code = huffmanCode([3, 3, 3, 3, 3, 2, 4, 4]);
  if (code === null) return expect.unreachable("no code");
  // F 00, then A 010: codes go into the bytes with their first bit lowest.
  const bits = bitReader(Uint8Array.of(0b0000_1000));
  expect([takeSymbol(code, bits), takeSymbol(code, bits)]).toEqual([5, 0]);
  return undefined;
});

test("every code of the example reads as its symbol", () => {
  const code = huffmanCode([3, 3, 3, 3, 3, 2, 4, 4]);
  const codes = ["010", "011", "100", "101", "110", "00", "1110", "1111"];
  const read = codes.map((text) => {
    const byte = [...text].reduce((sum, bit, at) => sum + Number(bit) * 2 ** at, 0);
    return code === null ? null : takeSymbol(code, bitReader(Uint8Array.of(byte)));
  });
  expect(read).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test.each([
  ["too many codes", [1, 1, 1]],
  ["codes left over", [2, 2, 2]],
])("%s are none", (_, lengths) => {
  expect(huffmanCode(lengths)).toBeNull();
});

test("one code alone, or none, is allowed; what it does not have is damage, and an end is an end", () => {
  const one = huffmanCode([0, 1]);
  const none = huffmanCode([0, 0]);
  if (one === null || none === null) return expect.unreachable("no code");
  expect(takeSymbol(one, bitReader(Uint8Array.of(0)))).toBe(1);
  expect(takeSymbol(one, bitReader(Uint8Array.of(255, 255)))).toBe(-2);
  expect(takeSymbol(one, bitReader(new Uint8Array()))).toBe(-1);
  expect(takeSymbol(none, bitReader(Uint8Array.of(0, 0)))).toBe(-2);
  return undefined;
});
