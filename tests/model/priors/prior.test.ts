import { expect, test } from "vitest";
import { priorOf } from "../../../src/model/priors/prior.ts";

test("one number of one latent, turned where it means another", () => {
  const normal = { kind: "normal", mean: 2, sd: 0.5 } as const;
  expect(priorOf("a", normal)).toMatchObject({ keys: ["a"], latents: 1 });
  expect(priorOf("a", normal).at([1])).toEqual([2.5]);
  expect(priorOf("a", normal, (value) => 1 / value).at([0])).toEqual([0.5]);
});
