import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { armOf, requestOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";
import { facts } from "./facts.ts";

describe("a compiled run", () => {
  it("is followed to horizon + window, and long enough to confirm a recovery", () => {
    expect(compiledRun().end).toBe(365 + 56);
    expect(compiledRun({ horizon: 100, window: 7 }).end).toBe(114);
    expect(compiledRun({ horizon: 100, window: 7, parameters: { recoveryRun: 28 } }).end).toBe(128);
  });

  it("multiplies the harm of an arm's regimens, unless harm is off", () => {
    const both = {
      arm: "both",
      regimens: ["taper", "dli"].map((regimen) => ({ regimen, start: 0, dose: 1, every: null })),
    };
    const factors = (harm: boolean) =>
      compiledRun({ harm, arms: [armOf("watch"), both] }).arms.map(({ branches }) =>
        branches.map(({ harm: steps }) => steps),
      );
    const none = { from: 0, factors: { dead: 1, relapsed: 1, regrafted: 1 } };
    expect(factors(true)).toEqual([
      [[none]],
      [[{ from: 0, factors: { dead: 1.15 * 1.3, relapsed: 0.9 * 0.9, regrafted: 1 } }]],
    ]);
    expect(factors(false)).toEqual([[[none]], [[none]]]);
  });

  it("knows the rules of its arms, and has a place to count each", () => {
    const rule = { measure: "haemoglobin", under: 8 } as const;
    const regimens = [...armOf("epo").regimens, ...armOf("dli", { start: 28, rule }).regimens];
    const run = compiledRun({ arms: [armOf("watch"), { arm: "by rule", regimens }] });
    expect(run.arms.map(({ rules }) => rules)).toEqual([[], [{ regimen: "dli", day: 28, rule }]]);
    expect(run.arms.map(({ branches }) => branches.length)).toEqual([1, 2]);
    expect(run.layout).toMatchObject({ given: [2 * run.layout.block, 2 * run.layout.block] });
    expect(run.layout.length).toBe(2 * run.layout.block + 1);
  });

  it.each([
    [8, 2, 4],
    [9, 2, 8],
    [10, 2, 8],
    [16, 2, 8],
    [1, 2, 0.5],
    [8, 0.5, 16],
  ])("takes antibody for under 1:%i at T50 %f when a laboratory would report it so", (titre, T50, limit) => {
    const { antibodyLimit } = compiledRun({ titre, parameters: { T50 } }).milestones;
    expect(antibodyLimit).toBe(limit);
    for (const antibody of [0.3, 0.49, 0.51, 3.9, 4.1, 7.9, 8.1, 15.9, 16.1, 40]) {
      expect(antibody < antibodyLimit).toBe(2 ** Math.floor(Math.log2(antibody * T50)) < titre);
    }
  });

  it("is the same for equal requests, and takes its settings from the request", () => {
    const changes = { threshold: 8, visit: 7, start: 60, taper: [50, 90], seed: 9 } as const;
    const request = requestOf({ ...changes, taper: [50, 90] });
    expect(JSON.stringify(compileRun(request, facts))).toBe(JSON.stringify(compileRun(request, facts)));
    expect(compiledRun(request)).toMatchObject({
      seed: 9,
      policy: { threshold: 8, minInterval: 3 },
      visit: 7,
      units: 2,
      start: 60,
      taper: [50, 90],
      window: 56,
      milestones: { recoveryCount: 30, recoveryRun: 14 },
    });
  });
});

it("hands on what is impossible", () => {
  expect(compileRun(requestOf({ arms: [armOf("ucb")], taper: [3, 1] }), facts)).toMatchObject({
    ok: false,
    failures: [{ reason: "unknown" }, { reason: "range" }],
  });
});
