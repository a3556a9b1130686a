import { expect, it } from "vitest";
import { normalLatents } from "../../../src/model/priors/normal-latents.ts";

it("gives standard normal numbers that hang on seed, stream and row alone", () => {
  const latents = normalLatents(1, 2, 3, 4000);
  const mean = latents.reduce((sum, value) => sum + value, 0) / latents.length;
  const square = latents.reduce((sum, value) => sum + value * value, 0) / latents.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.abs(square - 1)).toBeLessThan(0.1);
  expect(normalLatents(1, 2, 3, 10)).toEqual(latents.slice(0, 10));
  for (const other of [normalLatents(2, 2, 3, 10), normalLatents(1, 3, 3, 10), normalLatents(1, 2, 4, 10)]) {
    expect(other).not.toEqual(latents.slice(0, 10));
  }
});
