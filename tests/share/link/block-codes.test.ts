import { expect, test } from "vitest";
import { bitReader } from "../../../src/share/link/bit-reader.ts";
import { bitWriter } from "../../../src/share/link/bit-writer.ts";
import { readBlockCodes } from "../../../src/share/link/block-codes.ts";
import { takeSymbol } from "../../../src/share/link/huffman-code.ts";

/** The head of a block: numbers of codes, then lengths of the code of lengths in RFC 1951's order, then any bits. */
function head(literals: number, distances: number, lengths: readonly number[], ...more: readonly number[]): Uint8Array {
  const bits = bitWriter();
  bits.put(literals - 257, 5);
  bits.put(distances - 1, 5);
  bits.put(lengths.length - 4, 4);
  for (const length of lengths) bits.put(length, 3);
  for (const bit of more) bits.put(bit, 1);
  return bits.bytes();
}

const read = (kind: number, bytes: Uint8Array): unknown => readBlockCodes(kind, bitReader(bytes));

test("the fixed codes: 0011 0000 is the literal 0, 0000000 the end, distances have five bits", () => {
  const codes = readBlockCodes(1, bitReader(new Uint8Array()));
  if (typeof codes === "string") return expect.unreachable(codes);
  expect(takeSymbol(codes.literals, bitReader(Uint8Array.of(0b0000_1100)))).toBe(0);
  expect(takeSymbol(codes.literals, bitReader(Uint8Array.of(0)))).toBe(256);
  expect(takeSymbol(codes.distances, bitReader(Uint8Array.of(0b1_1111)))).toBe(31);
  return undefined;
});

test("kind 3 is damage", () => {
  expect(read(3, new Uint8Array(40))).toBe("damaged");
});

test("a head cut off is no head", () => {
  expect(read(2, new Uint8Array())).toBe("truncated");
  expect(read(2, head(257, 1, [0, 1, 1, 0]))).toBe("truncated");
});

test.each([
  ["over 286 literals", head(287, 1, [1, 1, 0, 0])],
  ["a code of lengths that is none", head(257, 1, [1, 1, 1, 0])],
  ["a repetition of nothing", head(257, 1, [1, 1, 0, 0], 0, 0, 0)],
  // Symbol 18 (code 1) twice repeats 138 zeros each: more than 258 lengths.
  ["a repetition beyond the end", head(257, 1, [0, 1, 1, 0], ...Array.from({ length: 30 }, () => 1))],
  // 138 and 120 zeros: no code for the end.
  ["no end", head(257, 1, [0, 1, 1, 0], 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1)],
])("%s is damage", (_, bytes) => {
  expect(read(2, bytes)).toBe("damaged");
});
