import { expect, it } from "vitest";
import { harmFactors } from "../../src/model/harm-factors.ts";
import { facts } from "./facts.ts";

it("multiplies the factors of regimens given together, and leaves second grafts alone", () => {
  const both = ["taper", "dli"].flatMap((name) => facts.regimens.filter(({ id }) => id === name));
  expect(harmFactors(both)).toEqual({ dead: 1.15 * 1.3, relapsed: 0.9 * 0.9, regrafted: 1 });
  expect(harmFactors([])).toEqual({ dead: 1, relapsed: 1, regrafted: 1 });
});
