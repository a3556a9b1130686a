import { expect, it } from "vitest";
import { bandPath } from "../../src/plots/uncertainty-band.ts";

const place = { x: (day: number) => 10 * day, y: (share: number) => 100 * share };

it("goes along the upper steps and back along the lower ones, whose levels hold from their day on", () => {
  const lower = [0, 0.1, 0.1, 0.3];
  const upper = [0.2, 0.2, 0.5, 0.5];
  expect(bandPath(lower, upper, place)).toBe("M0,20H20V50H30L30,30H30V10H10V0H10H0Z");
});

it("of one day has no ground", () => {
  expect(bandPath([0], [1], place)).toBe("");
});
