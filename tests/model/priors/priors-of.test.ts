import { expect, test } from "vitest";
import { drawFromLatent, latentCount, latentsOf, priorsOf } from "../../../src/model/priors/priors-of.ts";
import { facts } from "../facts.ts";
import { normals } from "./normals.ts";

const priors = priorsOf(facts);
const keys = priors.flatMap((prior) => prior.keys);

test("a draw has every key once, from one latent a key but one fewer for the three shares", () => {
  expect(new Set(keys).size).toBe(keys.length);
  expect(latentCount(priors)).toBe(keys.length - 1);
  const [latents = new Float64Array()] = normals(1, 1, latentCount(priors));
  const draw = drawFromLatent(priors, latents);
  expect(Object.keys(draw)).toEqual(keys);
  for (const value of Object.values(draw)) expect(Number.isFinite(value)).toBe(true);
});

test("the latents of a key change that key and its like, and nothing else", () => {
  const latents = new Float64Array(latentCount(priors)).fill(-2);
  const before = drawFromLatent(priors, latents);
  for (const { keys: own } of priors) {
    const decide = latentsOf(priors, new Set(own));
    const moved = latents.map((value, index) => (decide.includes(index) ? 2 : value));
    const after = drawFromLatent(priors, moved);
    expect(keys.filter((key) => after[key] !== before[key])).toEqual(own);
  }
});
