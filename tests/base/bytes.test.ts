import { expect, test } from "vitest";
import { base64url, bytesOfHex, firstWord, fromBase64url, hex } from "../../src/base/bytes.ts";

test("hex writes two digits a byte", () => {
  expect(hex(new Uint8Array([0, 10, 255]))).toBe("000aff");
});

test("firstWord reads four bytes big end first, also within a larger buffer", () => {
  expect(firstWord(new Uint8Array([0xff, 0, 0, 1, 9]))).toBe(0xff000001);
  expect(firstWord(new Uint8Array([7, 0, 0, 1, 2]).subarray(1))).toBe(258);
  expect(() => firstWord(new Uint8Array(3))).toThrow(RangeError);
});

test("base64url is read back to the bytes it was written from, and nothing else is read", () => {
  for (let length = 0; length < 9; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => 251 - 41 * at);
    expect(fromBase64url(base64url(bytes))).toEqual(bytes);
    expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
  }
  for (const text of ["A", "AAAAA", "AB", "AA==", "+/+/", "AA A", "é"]) expect(fromBase64url(text)).toBeNull();
});

test("hexadecimal digits are read as they are written, and nothing else is", () => {
  const bytes = Uint8Array.of(0, 10, 255);
  expect(bytesOfHex(hex(bytes))).toEqual(bytes);
  expect(bytesOfHex("")).toEqual(new Uint8Array());
  for (const text of ["0", "0g", "FF", " 00"]) expect(() => bytesOfHex(text)).toThrow("not hexadecimal");
});
