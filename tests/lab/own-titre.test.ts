import { expect, test } from "vitest";
import { ownTitre } from "../../src/lab/own-titre.ts";

test.each([
  ["1:64", 64],
  ["1 : 64", 64],
  ["1/64", 64],
  ["64", 64],
  ["0", 0],
  ["negative", 0],
  ["Neg", 0],
  ["<2", 0],
  ["< 1:2", 0],
  ["<1", 0],
  ["<16", null],
  [">1024", null],
  ["1:", null],
  ["2:64", null],
  ["64-128", null],
  ["high", null],
])("%j is %j", (text, titre) => {
  expect(ownTitre(text, ".")).toBe(titre);
});

test("a number has the decimal mark of its file", () => {
  expect([ownTitre("2,5", ","), ownTitre("2,5", ".")]).toEqual([2.5, null]);
});
