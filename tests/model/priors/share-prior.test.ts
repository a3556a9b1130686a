import { expect, test } from "vitest";
import { sharePrior } from "../../../src/model/priors/share-prior.ts";
import { normals } from "./normals.ts";

const weights = [6.5, 2.2, 1.3];

test("shares lie within 0 and 1, add up to 1, and have the means and variances of a Dirichlet distribution", () => {
  const prior = sharePrior(["a", "b", "c"], weights);
  expect(prior.latents).toBe(2);
  const draws = normals(3, 4000, 2).map((latents) => prior.at(latents));
  for (const shares of draws) {
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(shares.reduce((sum, share) => sum + share, -1))).toBeLessThan(1e-15);
  }
  weights.forEach((weight, index) => {
    const own = draws.map((shares) => shares[index] ?? NaN);
    const mean = own.reduce((sum, share) => sum + share, 0) / own.length;
    const square = own.reduce((sum, share) => sum + (share - mean) ** 2, 0) / own.length;
    const variance = (weight * (10 - weight)) / (100 * 11);
    expect(Math.abs(mean - weight / 10)).toBeLessThan(4 * Math.sqrt(variance / own.length));
    expect(square / variance).toBeGreaterThan(0.9);
    expect(square / variance).toBeLessThan(1.1);
  });
});
