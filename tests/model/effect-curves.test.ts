import { describe, expect, it } from "vitest";
import {
  calmingAt,
  escapeShares,
  infusedCells,
  outputAt,
  survivingPlasmaCells,
} from "../../src/model/effect-curves.ts";
import type { EffectOnDay } from "../../src/model/effect-on-day.ts";
import { at } from "../oracle/at.ts";

const deplete = (from: number, days: number, rate: number, spared: number): EffectOnDay => ({
  kind: "deplete",
  from,
  days,
  rate,
  spared,
});
const calm = (day: number, size: number, output: number, regimen: string): EffectOnDay => ({
  kind: "calm",
  day,
  size,
  decay: 30,
  output,
  regimen,
});
const supply = (day: number, eps: number, decay: number, escapeShare: number): EffectOnDay => ({
  kind: "supply",
  day,
  eps,
  decay,
  escapeShare,
});

describe("plasma cells", () => {
  it("are split by each depletion, as four kinds of cells lived in small steps", () => {
    const effects = [
      deplete(3, 20, 0.05, 0.2),
      deplete(10, 30, 0.08, 0.4),
      { kind: "gvp", from: 5, rate: 0.02 } as const,
    ];
    // shares that the first and the second spare, by kind of cell
    const kinds = [
      { share: 0.2 * 0.4, rates: [0, 0] },
      { share: 0.2 * 0.6, rates: [0, 0.08] },
      { share: 0.8 * 0.4, rates: [0.05, 0] },
      { share: 0.8 * 0.6, rates: [0.05, 0.08] },
    ];
    const step = 1 / 64;
    const left = kinds.map(() => 1);
    for (let time = 0; time < 50; time += step) {
      const first = time >= 3 && time < 23;
      const second = time >= 10 && time < 40;
      const total = kinds.reduce((sum, { share }, kind) => sum + share * at(left, kind), 0);
      expect(survivingPlasmaCells(effects, time, false)).toBeCloseTo(total, 10);
      kinds.forEach(({ rates }, kind) => {
        const rate = (first ? at(rates, 0) : 0) + (second ? at(rates, 1) : 0) + (time >= 5 ? 0.02 : 0);
        left[kind] = at(left, kind) * Math.exp(-rate * step);
      });
    }
  });

  it("take a bolus at the start of its day, seen at the end of none before", () => {
    const effects: EffectOnDay[] = [3, 3, 6].map((day) => ({ kind: "bolus", day, left: 0.5 }));
    expect([2, 3, 5, 6].map((day) => survivingPlasmaCells(effects, day, false))).toEqual([1, 0.25, 0.25, 0.125]);
    expect([3, 4, 6, 7].map((day) => survivingPlasmaCells(effects, day, true))).toEqual([1, 0.25, 0.25, 0.125]);
  });
});

describe("calming", () => {
  it("multiplies over doses, each fading from its own day", () => {
    const effects = [calm(0, 0.8, 0, "a"), calm(10, 0.5, 0, "a")];
    expect(calmingAt(effects, 0, true)).toBe(1);
    expect(calmingAt(effects, 0, false)).toBeCloseTo(0.2, 15);
    expect(calmingAt(effects, 10, true)).toBeCloseTo(1 - 0.8 * Math.exp(-1 / 3), 14);
    expect(calmingAt(effects, 25, false)).toBeCloseTo((1 - 0.8 * Math.exp(-25 / 30)) * (1 - 0.5 * Math.exp(-0.5)), 14);
  });

  it("lowers the output of antibody by its share, regimen by regimen", () => {
    const one = [calm(0, 0.8, 0.5, "a"), calm(10, 0.5, 0.5, "a")];
    expect(outputAt(one, 25, false)).toBeCloseTo(1 - 0.5 * (1 - calmingAt(one, 25, false)), 14);
    const two = [calm(0, 0.8, 0.5, "a"), calm(0, 0.6, 0.2, "b"), calm(0, 0.9, 0, "c")];
    expect(outputAt(two, 0, false)).toBeCloseTo((1 - 0.5 * 0.8) * (1 - 0.2 * 0.6), 14);
    expect(outputAt([calm(0, 1, 0, "a")], 3, false)).toBe(1);
  });
});

describe("infused cells", () => {
  it.each([60, 8.4, 8, 8 * (1 + 1e-7), 4])("follow C′ = (S_C − C)/tau_P, impulses fading over %f d", (decay) => {
    const effects = [supply(0, 0.3, decay, 0.5), supply(7, 0.1, decay, 0.5)];
    const steps = 64;
    const target = (time: number): number =>
      0.3 * Math.exp(-time / decay) + (time >= 7 ? 0.1 * Math.exp(-(time - 7) / decay) : 0);
    let cells = 0;
    let worst = 0;
    for (let step = 0; step < 60 * steps; step += 1) {
      const time = step / steps;
      worst = Math.max(worst, Math.abs(infusedCells(effects, 0.5, time, 8) - cells));
      const half = cells + ((0.5 / steps) * (target(time) - cells)) / 8;
      cells += (target(time + 0.5 / steps) - half) / 8 / steps;
    }
    expect(worst).toBeLessThan(1e-5);
  });

  it("are counted by the share of units that lack the antigen", () => {
    const effects = [supply(0, 0.3, 60, 0.5), supply(0, 0.2, 60, 0), supply(5, 0.1, 60, 0.5)];
    expect(escapeShares(effects)).toEqual([0, 0.5]);
    const whole = infusedCells([supply(0, 1, 60, 0)], 0, 20, 8);
    expect(infusedCells(effects, 0, 20, 8)).toBeCloseTo(0.2 * whole, 14);
    expect(infusedCells(effects, 0.5, 4, 8)).toBeGreaterThan(0);
    expect(infusedCells(effects, 0.3, 20, 8)).toBe(0);
    expect(infusedCells(effects, 0, 0, 8)).toBe(0);
  });
});
