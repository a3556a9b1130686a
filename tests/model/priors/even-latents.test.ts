import { expect, test } from "vitest";
import { normalQuantile } from "../../../src/kernel/index.ts";
import { evenLatents } from "../../../src/model/priors/even-latents.ts";

test("equally likely numbers rise, are the same on both sides, and cut the distribution into equal parts", () => {
  const latents = evenLatents(1000);
  expect(latents).toEqual(latents.toSorted());
  expect(latents.filter((latent) => latent < normalQuantile(0.25))).toHaveLength(250);
  expect(latents.reduce((sum, latent) => sum + latent, 0)).toBeCloseTo(0, 9);
  expect(latents.reduce((sum, latent) => sum + latent ** 2, 0) / 1000).toBeCloseTo(1, 1);
  expect(evenLatents(1)).toEqual(Float64Array.of(0));
});
