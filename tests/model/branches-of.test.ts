import { describe, expect, it } from "vitest";
import { actingEffects } from "../../src/model/acting-effects.ts";
import { branchesOf, rulesOf } from "../../src/model/branches-of.ts";
import { FORCE } from "../../src/kernel/index.ts";
import type { ArmRegimen } from "../../src/schema/arm.ts";
import { armOf } from "../request-of.ts";
import { facts } from "./facts.ts";

const rule = { measure: "haemoglobin", under: 8 } as const;

function armFor(...parts: readonly (readonly [regimen: string, changes: Partial<ArmRegimen>])[]) {
  return { arm: "all", regimens: parts.flatMap(([regimen, changes]) => armOf(regimen, changes).regimens) };
}

const setting = (harm: boolean) => ({
  facts,
  acts: actingEffects({ assume: "progenitors", scenarios: [] }, facts),
  harm,
  days: 120,
  progenitorTurnover: 8,
  hostSupply: 0,
});

const arm = armFor(
  ["ucb-single", { start: 20, rule }],
  ["plasma-exchange", {}],
  ["dli", { dose: 0, rule }],
  ["daratumumab", { start: 40, rule }],
  ["epo", { start: 10 }],
);

describe("the rules of an arm", () => {
  it("are those of regimens that are given, in their order", () => {
    expect(rulesOf(armOf("epo"))).toEqual([]);
    expect(rulesOf(arm)).toEqual([
      { regimen: "ucb-single", day: 20, rule },
      { regimen: "daratumumab", day: 40, rule },
    ]);
  });
});

describe("the branches of an arm", () => {
  const branches = branchesOf(arm, setting(true));
  const given = branches.map(({ doses }) => [...new Set(doses.map(({ regimen }) => regimen))]);

  it("give what has no rule, and what each combination of rules adds, in the arm's order", () => {
    expect(given).toEqual([
      ["plasma-exchange", "epo"],
      ["ucb-single", "plasma-exchange", "epo"],
      ["plasma-exchange", "daratumumab", "epo"],
      ["ucb-single", "plasma-exchange", "daratumumab", "epo"],
    ]);
    expect(branches.map(({ effects }) => effects.some(({ kind }) => kind === "deplete"))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("are the same to the bit until the day of the rule that tells them apart", () => {
    const row = (place: number, day: number) => {
      const { values, width, shares } = branches[place]?.forces ?? expect.unreachable("a branch is missing");
      const from = day * width + FORCE.supply;
      const cells = shares.map((_, group) => [...values.subarray(from + 3 * group, from + 3 * group + 3)]);
      return [...values.subarray(day * width, from), ...cells];
    };
    for (let day = 0; day < 40; day += 1) {
      expect(row(2, day)).toEqual(row(0, day));
      expect(row(3, day)).toEqual(row(1, day));
    }
    for (let day = 0; day < 20; day += 1) {
      expect(row(1, day).slice(0, FORCE.supply)).toEqual(row(0, day));
      expect(row(1, day).slice(FORCE.supply)).toEqual([[0, 0, 0]]);
    }
    expect(row(2, 40)).not.toEqual(row(0, 40));
    expect(row(1, 28)).not.toEqual([...row(0, 28), [0, 0, 0]]);
  });

  it("carry the harm of what they give, from the day it starts, or none where harm is off", () => {
    const [none, , late] = branches;
    expect(none?.harm.map(({ from, factors }) => [from, factors.dead])).toEqual([[0, expect.closeTo(1.05 * 1.05, 12)]]);
    expect(late?.harm.map(({ from, factors }) => [from, factors.dead])).toEqual([
      [0, expect.closeTo(1.05 * 1.05, 12)],
      [40, expect.closeTo(1.05 * 1.05 * 1.1, 12)],
    ]);
    for (const { harm } of branchesOf(arm, setting(false))) {
      expect(harm).toEqual([{ from: 0, factors: { dead: 1, relapsed: 1, regrafted: 1 } }]);
    }
  });
});
