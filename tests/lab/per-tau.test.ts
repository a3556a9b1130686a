import { expect, it } from "vitest";
import { perTau } from "../../src/lab/per-tau.ts";
import { countLayout } from "../../src/stats/index.ts";

it("has a number for each τ that the horizon reaches, and null for the others", () => {
  const number = (index: number): number => 10 * index;
  expect([100, 200, 365].map((horizon) => perTau(countLayout(1, horizon), number))).toEqual([
    { 180: null, 365: null },
    { 180: 0, 365: null },
    { 180: 0, 365: 10 },
  ]);
});
