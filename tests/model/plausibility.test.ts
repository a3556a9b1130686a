import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import type { Facts } from "../../src/schema/facts.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { countsByDay } from "../../src/stats/index.ts";
import { at } from "../oracle/at.ts";
import { armOf, requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

/** By day, how many of n patients of each arm have become independent. */
function independent(n: number, changes: Partial<RunRequest>, from: Facts = facts): readonly (readonly number[])[] {
  const run = compileRun(requestOf(changes), from);
  if (!run.ok) throw new Error(run.failures.map(({ message }) => message).join("\n"));
  const counts = simulateRange(run.value, 0, n);
  return run.value.arms.map((_, arm) => {
    let sum = 0;
    return Array.from(countsByDay(run.value.layout, counts, arm, "independent"), (count) => {
      sum += count;
      return sum;
    });
  });
}

/** The half-width of the 95 % Monte-Carlo limits of a fraction of n. */
function halfWidth(fraction: number, n: number): number {
  return 1.96 * Math.sqrt((fraction * (1 - fraction)) / n);
}

/** How far the fraction of n lies outside a range the text states, but for Monte-Carlo error; 0 inside. */
function outside(count: number, n: number, [low, high]: readonly [number, number]): number {
  const fraction = count / n;
  const slack = halfWidth(fraction, n);
  return Math.max(0, low - slack - fraction, fraction - high - slack);
}

const curve = (curves: readonly (readonly number[])[], arm: number): readonly number[] => curves[arm] ?? [];

describe("what the text says is known (model.md section 8)", { timeout: 300_000 }, () => {
  it("untreated entrants: 35–45 % by 6 months in the mix; daratumumab inside its cohort's limits", () => {
    const n = 600;
    const curves = independent(n, { arms: [armOf("watch"), armOf("daratumumab")] });
    expect(outside(at(curve(curves, 0), 180), n, [0.35, 0.45])).toBe(0);
    expect(outside(at(curve(curves, 1), 183), n, [0.52, 0.8])).toBe(0);
    expect(outside(at(curve(curves, 1), 365), n, [0.62, 0.9])).toBe(0);
    expect(at(curve(curves, 1), 365)).toBeGreaterThan(at(curve(curves, 0), 365));
  });

  it("65–80 % by 6 months if all were self-limited, therapy within a year", () => {
    const n = 300;
    // after a year hardly any candidate of this class is still dependent, and a slot may stay empty
    const parameters = { classSelfLimited: 1, classPersistent: 0, classCellular: 0, startQ100: 365 };
    expect(outside(at(curve(independent(n, { parameters }), 0), 180), n, [0.65, 0.8])).toBe(0);
  });

  it("from diagnosis 67 % resolve by 2 years, at quartiles of 115, 173 and 272 d among the resolved", () => {
    const n = 600;
    const resolved = curve(independent(n, { start: 0, horizon: 1460 }), 0);
    // the text's own figure comes from 800 patients
    const slack = halfWidth(0.67, 800);
    expect(outside(at(resolved, 730), n, [0.67 - slack, 0.67 + slack])).toBe(0);
    [115, 173, 272].forEach((quartile, index) => {
      const day = resolved.findIndex((count) => count >= ((index + 1) / 4) * at(resolved, 1460));
      expect(Math.abs(day / quartile - 1)).toBeLessThan(0.15);
    });
  });

  it("erythropoietin changes little; without escape or by the antibody cord blood moves day 14 by less than escape does", () => {
    const n = 400;
    const escaping = (share: number): Facts => ({
      ...facts,
      effects: facts.effects.map((effect) => (effect.kind === "supply" ? { ...effect, escapeShare: share } : effect)),
    });
    const arms = ["watch", "ucb-single", "epo"].map((regimen) => armOf(regimen));
    const day14 = (assume: RunRequest["assume"], share: number): number =>
      at(curve(independent(n, { assume, arms: arms.slice(0, 2) }, escaping(share)), 1), 14) / n;
    expect(day14("progenitors", 1)).toBeGreaterThan(0.1);
    expect(day14("progenitors", 0)).toBeLessThan(0.1);
    expect(day14("antibody", 0)).toBeLessThan(0.1);
    const curves = independent(n, { arms });
    expect(Math.abs(at(curve(curves, 2), 365) - at(curve(curves, 0), 365)) / n).toBeLessThan(0.05);
  });
});
