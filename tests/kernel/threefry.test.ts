import { expect, it } from "vitest";
import { threefry } from "../../src/kernel/threefry.ts";

// Random123, kat_vectors: threefry2x32, 20 rounds
it.each([
  [
    [0, 0, 0, 0],
    [0x6b200159, 0x99ba4efe],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0x1cb996fc, 0xbb002be7],
  ],
  [
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3],
    [0xc4923a9c, 0x483df7a0],
  ],
] as const)("acceptance 1: Threefry answers %j with %j", ([key0, key1, counter0, counter1], answer) => {
  const out = new Uint32Array(2);
  threefry(key0, key1, counter0, counter1, out);
  expect([...out]).toEqual(answer);
});

it("takes its arguments modulo 2³²", () => {
  const one = new Uint32Array(2);
  const other = new Uint32Array(2);
  threefry(-1, 5, 2 ** 32 + 3, 2 ** 31, one);
  threefry(0xffffffff, 5, 3, -(2 ** 31), other);
  expect(one).toEqual(other);
});
