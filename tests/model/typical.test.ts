import { expect, it } from "vitest";
import { typicalValues } from "../../src/model/typical.ts";
import { facts, typicalWith } from "./facts.ts";

it("is the table of parameters with the reader's values in place", () => {
  const typical = typicalWith({ A0: 40 });
  expect([typical.value("A0"), typical.value("L"), typical.spread("A0"), typical.spread("L")]).toEqual([
    40, 116.7, 1.2, 0.15,
  ]);
  expect([typical.spread("tauR"), typical.spread("w")]).toEqual([0, 0]);
});

it("throws at a symbol nobody knows", () => {
  expect(() => typicalWith({}).value("tau")).toThrow("no parameter tau");
});

it("has no spread at all where patients are alike, and the same values", () => {
  const typical = typicalValues(facts.parameters, { A0: 40 }, true);
  expect([typical.alike, typical.value("A0"), typical.value("L")]).toEqual([true, 40, 116.7]);
  for (const { symbol } of facts.parameters) expect(typical.spread(symbol)).toBe(0);
  expect(typicalWith({}).alike).toBe(false);
});
