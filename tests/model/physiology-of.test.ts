import { expect, it } from "vitest";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "./facts.ts";

it("reads the table, erythropoietin on the natural log scale", () => {
  expect(physiologyOf(typicalWith({ kappa: 5 }))).toEqual({
    lifespan: { rows: 23, stages: 23, add: expect.any(Function), age: expect.any(Function) },
    randomLoss: 0.0005,
    marrowTransit: 3.5,
    transitShortening: 0.05,
    erythropoietinIntercept: expect.closeTo(3.05 * Math.LN10, 12),
    erythropoietinSlope: expect.closeTo(0.131 * Math.LN10, 12),
    consumption: 5,
    steepness: 2,
    inhibitionResponse: 0.1,
  });
});
