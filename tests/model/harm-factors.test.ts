import { expect, it } from "vitest";
import { harmFactors, harmSteps } from "../../src/model/harm-factors.ts";
import { armOf } from "../request-of.ts";
import { facts } from "./facts.ts";

it("multiplies the factors of regimens given together, and leaves second grafts alone", () => {
  const both = ["taper", "dli"].flatMap((name) => facts.regimens.filter(({ id }) => id === name));
  expect(harmFactors(both)).toEqual({ dead: 1.15 * 1.3, relapsed: 0.9 * 0.9, regrafted: 1 });
  expect(harmFactors([])).toEqual({ dead: 1, relapsed: 1, regrafted: 1 });
});

it("adds the factors of regimens given by a rule from the day each starts, the others' from day 0 on", () => {
  const rule = { measure: "titre", over: 8 } as const;
  const regimens = [
    ...armOf("taper", { start: 50 }).regimens,
    ...armOf("steroid", { start: 40, rule }).regimens,
    ...armOf("dli", { start: 28, rule }).regimens,
    ...armOf("epo", { start: 40, rule }).regimens,
  ];
  const after = (from: number, dead: number, relapsed: number) => ({ from, factors: { dead, relapsed, regrafted: 1 } });
  const factor = (name: string) => facts.regimens.find(({ id }) => id === name)?.deathFactor ?? NaN;
  const steps = harmSteps({ arm: "all", regimens }, facts);
  expect(steps.map(({ from }) => from)).toEqual([0, 28, 40]);
  expect(steps.slice(0, 2)).toEqual([after(0, 1.15, 0.9), after(28, 1.15 * 1.3, 0.9 * 0.9)]);
  expect(steps[2]?.factors.dead).toBeCloseTo(1.15 * 1.3 * factor("steroid") * factor("epo"), 12);
  expect(harmSteps(armOf("dli", { start: 0, rule }), facts)).toEqual([after(0, 1.3, 0.9)]);
});
