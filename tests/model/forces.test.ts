import { describe, expect, it } from "vitest";
import { FORCE, restingForces } from "../../src/kernel/index.ts";
import { calmingAt, infusedCells, outputAt, survivingPlasmaCells } from "../../src/model/effect-curves.ts";
import type { EffectOnDay } from "../../src/model/effect-on-day.ts";
import { forcesOf } from "../../src/model/forces.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { at } from "../oracle/at.ts";
import { effectOf } from "./random-effects.ts";

function days(effects: readonly EffectOnDay[], place: number, from: number, count: number): number[] {
  const forces = forcesOf(effects, from, count, 8);
  return Array.from({ length: count }, (_, index) => at(forces.values, index * forces.width + place));
}

describe("forces", () => {
  it("of nothing, and of effects of no size, are resting forces to the bit", () => {
    expect(forcesOf([], -40, 30, 8)).toEqual(restingForces(-40, 30, []));
    const idle: EffectOnDay[] = [
      { kind: "deplete", from: 2, days: 20, rate: 0, spared: 0.18 },
      { kind: "bolus", day: 3, left: 1 },
      { kind: "net", from: 1, days: 9, theta: 0 },
      { kind: "remove", day: 4, left: 1 },
      { kind: "gvp", from: 2, rate: 0 },
      { kind: "supply", day: 3, eps: 0, decay: 60, escapeShare: 0.3 },
      { kind: "calm", day: 2, size: 0, decay: 30, output: 0.4, regimen: "a" },
      { kind: "epo", from: 2, days: 9, add: 0 },
      { kind: "graft", from: 2, days: 9, rise: 0 },
    ];
    expect(forcesOf(idle, 0, 30, 8)).toEqual(restingForces(0, 30, [0.3]));
  });

  it("act on half-open intervals and add up; factors of exchanges multiply", () => {
    const effects: EffectOnDay[] = [
      { kind: "net", from: 2, days: 3, theta: 0.5 },
      { kind: "net", from: 4, days: 2, theta: -0.2 },
      { kind: "epo", from: 1, days: 2, add: 600 },
      { kind: "epo", from: 2, days: 2, add: 100 },
      { kind: "remove", day: 3, left: 0.5 },
      { kind: "remove", day: 3, left: 0.4 },
    ];
    const theta = days(effects, FORCE.lossFactor, 0, 7).map(Math.log);
    [0, 0, 0.5, 0.5, 0.3, -0.2, 0].forEach((sum, day) => expect(theta[day]).toBeCloseTo(sum, 14));
    expect(days(effects, FORCE.addedErythropoietin, 0, 5)).toEqual([0, 600, 700, 100, 0]);
    expect(days(effects, FORCE.remove, 0, 5)).toEqual([1, 1, 1, 0.2, 1]);
    expect(days(effects, FORCE.fine, 0, 8)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
  });

  it("let the supply of the graft follow D′ = (S_D·(1 + e_S) − D)/tau_P", () => {
    const effects: EffectOnDay[] = [
      { kind: "graft", from: 3, days: 20, rise: 0.5 },
      { kind: "graft", from: 10, days: 5, rise: -0.2 },
    ];
    const starts = days(effects, FORCE.graftAtStart, 0, 40);
    const middles = days(effects, FORCE.graftAtMidday, 0, 40);
    let supply = 1;
    let worst = 0;
    for (let step = 0; step < 400; step += 1) {
      const day = Math.floor(step / 10);
      if (step % 10 === 0) worst = Math.max(worst, Math.abs(at(starts, day) - supply));
      if (step % 10 === 5) worst = Math.max(worst, Math.abs(at(middles, day) - supply));
      const target = 1 + (day >= 3 && day < 23 ? 0.5 : 0) - (day >= 10 && day < 15 ? 0.2 : 0);
      supply = target + (supply - target) * Math.exp(-0.1 / 8);
    }
    expect(worst).toBeLessThan(1e-10);
  });

  it("hold the curves of random effects at the start after, and at the end before, the events of a day (seed 21)", () => {
    for (let index = 0; index < 10; index += 1) {
      const stream = randomStream(21, index);
      const effects = Array.from({ length: 5 }, () => effectOf(stream));
      const forces = forcesOf(effects, -40, 200, 8);
      for (let row = 0; row < 200; row += 7) {
        const day = row - 40;
        [0, 0.5, 1].forEach((time, moment) => {
          const value = (place: number): number => at(forces.values, row * forces.width + place + moment);
          const end = moment === 2;
          const secretion = survivingPlasmaCells(effects, day + time, end) * outputAt(effects, day + time, end);
          expect(value(FORCE.secretionAtStart)).toBe(secretion);
          expect(value(FORCE.calmAtStart)).toBe(calmingAt(effects, day + time, end));
          forces.shares.forEach((share, group) => {
            expect(value(FORCE.supply + 3 * group)).toBe(infusedCells(effects, share, day + time, 8));
          });
        });
      }
    }
  });
});
