import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../src/base/wilson-interval.ts";
import { drawnError, drawnLimits } from "../../src/stats/index.ts";

describe("limits of a fraction pooled over draws", () => {
  it("are those of as many patients as one draw has, where draws do not differ", () => {
    for (const [count, n] of [
      [0, 50],
      [13, 50],
      [50, 50],
    ] as const) {
      const { lower, upper } = wilsonInterval(count, n);
      const pooled = drawnLimits(count / n, { patients: n, draws: 30, variance: 0 });
      expect(pooled.lower).toBeCloseTo(lower, 12);
      expect(pooled.upper).toBeCloseTo(upper, 12);
    }
  });

  it("widen with the variance between draws, and narrow with their number", () => {
    const width = (draws: number, variance: number): number => {
      const { lower, upper } = drawnLimits(0.4, { patients: 200, draws, variance });
      return upper - lower;
    };
    expect(width(20, 0.01)).toBeGreaterThan(width(20, 0));
    expect(width(400, 0.01)).toBeLessThan(width(20, 0.01));
    expect(width(400, 0)).toBe(width(20, 0));
  });

  // R: 4,000 times 20 draws of p from Beta(8, 12), 200 shared uniforms under each; 1.96 × the SD of the pooled share is 0.0755.
  it("cover what a simulation of both loops shows, being wider by less than 12 %", () => {
    const { lower, upper } = drawnLimits(0.4, { patients: 200, draws: 20, variance: (0.4 * 0.6) / 21 });
    expect((upper - lower) / 2 / 0.0755).toBeGreaterThan(1);
    expect((upper - lower) / 2 / 0.0755).toBeLessThan(1.12);
  });

  it("refuse what is no fraction and nobody", () => {
    expect(() => drawnLimits(1.1, { patients: 5, draws: 1, variance: 0 })).toThrow("impossible fraction");
    expect(() => drawnLimits(0.1, { patients: 0, draws: 1, variance: 0 })).toThrow("impossible numbers");
  });
});

it("the error of a mean takes the patients of one draw and adds what draws differ by", () => {
  expect(drawnError(1, 800, { patients: 200, draws: 4, variance: 0 })).toBe(2);
  expect(drawnError(0, 800, { patients: 200, draws: 4, variance: 9 })).toBeCloseTo(1.96 * 1.5, 3);
});
