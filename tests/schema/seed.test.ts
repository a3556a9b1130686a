import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { Seed, seedNumber, typedSeed } from "../../src/schema/seed.ts";

test("words are the first 32 bits of their SHA-256, big end first", () => {
  expect(seedNumber("abc")).toBe(0xba7816bf);
  expect(seedNumber("amber-finch-twelve")).toBe(686_964_198);
});

test("a number is itself", () => {
  expect(seedNumber(0)).toBe(0);
  expect(seedNumber(0xffffffff)).toBe(0xffffffff);
});

test.each([
  ["12", 12],
  ["4294967295", 0xffffffff],
  ["4294967296", "4294967296"],
  ["99999999999", "99999999999"],
  ["1e3", "1e3"],
  ["-1", "-1"],
  ["amber finch", "amber finch"],
])("%j as typed is %j", (text, seed) => {
  expect(typedSeed(text)).toBe(seed);
});

test.each([-1, 1.5, 2 ** 32, "", " a", "a\nb", null])("refuses %j", (seed) => {
  expect(readBy(Seed, seed).ok).toBe(false);
});
