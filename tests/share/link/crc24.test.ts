import { expect, test } from "vitest";
import { crc24 } from "../../../src/share/link/crc24.ts";

const bytes = new TextEncoder().encode("123456789");

test("the check value of CRC-24/OPENPGP, in one run or several", () => {
  expect(crc24(bytes)).toBe(0x21cf02);
  expect(crc24(bytes.subarray(0, 4), bytes.subarray(4))).toBe(0x21cf02);
  expect(crc24()).toBe(0xb704ce);
});

test("every change within 24 bits is seen", () => {
  for (let at = 0; at < 72; at += 1) {
    for (let to = at; to < Math.min(72, at + 24); to += 1) {
      const changed = bytes.slice();
      for (const bit of new Set([at, to])) changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (0x80 >> (bit % 8));
      expect(crc24(changed)).not.toBe(0x21cf02);
    }
  }
});
