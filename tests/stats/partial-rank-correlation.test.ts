import { describe, expect, it } from "vitest";
import { partialRankCorrelations } from "../../src/stats/partial-rank-correlation.ts";

const rows = Array.from({ length: 40 }, (_, row) => row);
const x = rows.map((row) => (row * 17) % 41);
const y = rows.map((row) => (row * 7 + 3) % 13);
const z = rows.map((row) => (row * row) % 11);
const output = rows.map((row) => {
  const [one, other, third] = [x[row] ?? NaN, y[row] ?? NaN, z[row] ?? NaN];
  return 2 * one - (other * other) / 10 + (one * third) / 20 + (row % 3);
});

describe("partial rank correlations", () => {
  it("are what R gives of residuals of ranks by lm, ties and all, within 1e-12", () => {
    const known = [0.992346009238805, -0.803715014479036, 0.624245627621926];
    partialRankCorrelations([x, y, z], output).forEach((value, input) => {
      expect(Math.abs(value - (known[input] ?? NaN))).toBeLessThan(1e-12);
    });
  });

  it("do not change under a rising transformation, and turn with a falling one", () => {
    const plain = partialRankCorrelations([x, y, z], output);
    const turned = partialRankCorrelations([x.map((value) => value ** 3), y.map((value) => -value), z], output);
    turned.forEach((value, input) => expect(value).toBeCloseTo((input === 1 ? -1 : 1) * (plain[input] ?? NaN), 12));
  });

  it("are a bug of an input that is another's double or does not vary, and of too few rows", () => {
    expect(() => partialRankCorrelations([x, x], output)).toThrow("not positive definite");
    expect(() => partialRankCorrelations([rows.map(() => 1)], output)).toThrow("not positive definite");
    expect(() => partialRankCorrelations([x.slice(0, 3), y.slice(0, 3)], [1, 2, 3])).toThrow("more rows");
  });
});
