import { describe, expect, it } from "vitest";
import { armDoses, armEffects } from "../../src/model/arm-effects.ts";
import { actingEffects } from "../../src/model/acting-effects.ts";
import type { ArmRegimen } from "../../src/schema/arm.ts";
import { armOf } from "../request-of.ts";
import { facts } from "./facts.ts";

function effectsOf(regimen: string, changes: Partial<ArmRegimen> = {}, scenarios: readonly string[] = []) {
  return armEffects(armOf(regimen, changes), facts.effects, actingEffects({ assume: "progenitors", scenarios }, facts));
}

describe("the doses of an arm", () => {
  it("stand on the therapy clock as effects.csv says", () => {
    expect(effectsOf("watch")).toEqual({ effects: [], changes: [] });
    expect(effectsOf("daratumumab").effects).toEqual([
      { kind: "deplete", from: 0, days: 84, rate: 0.04, spared: 0.18 },
    ]);
    expect(effectsOf("plasma-exchange").effects).toEqual(
      [0, 2, 4, 6, 8].map((day) => ({ kind: "remove", day, left: 0.37 })),
    );
    expect(effectsOf("immunoadsorption").effects.map((effect) => "day" in effect && effect.day)).toEqual([
      0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22,
    ]);
    expect(effectsOf("rituximab").effects).toEqual([{ kind: "net", from: 28, days: 84, theta: 0 }]);
    expect(effectsOf("epo").effects).toEqual([{ kind: "epo", from: 0, days: 84, add: 600 }]);
    expect(effectsOf("dli", {}, ["dli/graft against plasma cells"]).effects).toEqual([
      { kind: "net", from: 42, days: 84, theta: 0 },
      { kind: "gvp", from: 21, rate: 0.04 },
    ]);
    expect(effectsOf("eltrombopag", {}, ["eltrombopag/output"]).effects.at(-1)).toEqual({
      kind: "graft",
      from: 0,
      days: 84,
      rise: 0.2,
    });
    expect(effectsOf("msc", {}, ["msc/calm"]).effects[0]).toEqual({
      kind: "calm",
      day: 0,
      size: 0.8,
      decay: 30,
      output: 0,
      regimen: "msc",
    });
  });

  it("are repeated at their interval, or at the arm's, each after its lag", () => {
    const days = (changes: Partial<ArmRegimen>): unknown[] =>
      effectsOf("ucb-mnc-x3", changes).effects.flatMap((effect) => (effect.kind === "supply" ? [effect.day] : []));
    expect(days({})).toEqual([7, 14, 21]);
    expect(days({ every: 10 })).toEqual([7, 17, 27]);
    expect(days({ start: 28 })).toEqual([35, 42, 49]);
  });

  it("multiply size, θ and eps, and are the exponent of what bolus and remove leave", () => {
    const dose = { dose: 2 };
    expect(effectsOf("daratumumab", dose).effects).toMatchObject([{ rate: 0.08, spared: 0.18 }]);
    expect(effectsOf("ucb-single", dose).effects).toMatchObject([{ theta: 0 }, { eps: 0.6, escapeShare: 0.3333 }]);
    expect(effectsOf("epo", dose).effects).toMatchObject([{ add: 1200 }]);
    for (const effect of effectsOf("plasma-exchange", dose).effects) {
      expect(effect.kind === "remove" && effect.left).toBeCloseTo(0.37 ** 2, 14);
    }
    const bortezomib = effectsOf("bortezomib", { dose: 0.5 }, ["bortezomib/plasma cells"]).effects;
    const left = bortezomib.flatMap((effect) => (effect.kind === "bolus" ? [effect.left] : []));
    expect(left.slice(0, 4)).toEqual([1, 1, 1, 1]);
    left.slice(4).forEach((share) => expect(share).toBeCloseTo(Math.sqrt(0.6), 14));
  });

  it("are not given at dose 0", () => {
    for (const { id } of facts.regimens) expect(effectsOf(id, { dose: 0 })).toEqual({ effects: [], changes: [] });
  });
});

describe("changes of immunosuppression", () => {
  it("are a taper to nothing or a level held", () => {
    expect(effectsOf("taper", { start: 5 })).toEqual({ effects: [], changes: [{ kind: "taper", day: 5, over: 28 }] });
    expect(effectsOf("steroid").changes).toEqual([{ kind: "hold", day: 0, level: 1, over: 28 }]);
  });

  it("say the day a rule decides about them", () => {
    const rule = { measure: "haemoglobin", under: 8 } as const;
    expect(effectsOf("taper", { start: 5, rule }).changes).toEqual([{ kind: "taper", day: 5, over: 28, decided: 5 }]);
    expect(effectsOf("steroid", { rule }).changes).toEqual([{ kind: "hold", day: 0, level: 1, over: 28, decided: 0 }]);
    expect(effectsOf("epo", { start: 5, rule }).effects).toEqual([{ kind: "epo", from: 5, days: 84, add: 600 }]);
  });
});

it("puts the effects of an arm's regimens one after the other, each from its own day", () => {
  const regimens = ["epo", "daratumumab", "taper"].map((regimen, index) => ({
    regimen,
    start: 10 * index,
    dose: 1,
    every: null,
  }));
  expect(
    armEffects({ arm: "all", regimens }, facts.effects, actingEffects({ assume: "nothing", scenarios: [] }, facts)),
  ).toEqual({
    effects: [
      { kind: "epo", from: 0, days: 84, add: 600 },
      { kind: "deplete", from: 10, days: 84, rate: 0.04, spared: 0.18 },
    ],
    changes: [{ kind: "taper", day: 20, over: 28 }],
  });
});

describe("what an arm gives", () => {
  const days = (regimen: string, changes: Partial<ArmRegimen> = {}): readonly number[] =>
    armDoses(armOf(regimen, changes), facts.effects).map(({ day }) => day);

  it("is each day of a dose once, whether its effects act or not, without their lag", () => {
    expect(days("watch")).toEqual([]);
    expect(days("ucb-mnc-x3")).toEqual([0, 7, 14]);
    expect(days("ucb-mnc-x3", { start: 5, every: 20 })).toEqual([5, 25, 45]);
    expect(days("bortezomib")).toEqual([0, 3, 7, 10]);
    expect(days("steroid")).toEqual([0]);
    expect(days("epo", { dose: 0 })).toEqual([]);
  });

  it("names the regimen of each", () => {
    const regimens = [...armOf("epo").regimens, ...armOf("ucb-single", { start: 3 }).regimens];
    expect(armDoses({ arm: "both", regimens }, facts.effects)).toEqual([
      { regimen: "epo", day: 0 },
      { regimen: "ucb-single", day: 3 },
    ]);
  });
});
