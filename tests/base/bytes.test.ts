import { expect, test } from "vitest";
import { firstWord, hex } from "../../src/base/bytes.ts";

test("hex writes two digits a byte", () => {
  expect(hex(new Uint8Array([0, 10, 255]))).toBe("000aff");
});

test("firstWord reads four bytes big end first, also within a larger buffer", () => {
  expect(firstWord(new Uint8Array([0xff, 0, 0, 1, 9]))).toBe(0xff000001);
  expect(firstWord(new Uint8Array([7, 0, 0, 1, 2]).subarray(1))).toBe(258);
  expect(() => firstWord(new Uint8Array(3))).toThrow(RangeError);
});
