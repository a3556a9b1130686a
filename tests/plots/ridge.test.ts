import { expect, test } from "vitest";
import { ridgeOf } from "../../src/plots/ridge.ts";
import { ridgeFinding, ridgeTable } from "../../src/plots/ridge-words.ts";

const levels = Array.from({ length: 50 }, (_, index) => 5 + index);

test("where antibody always lasts as long, there is a ridge", () => {
  const ridge = ridgeOf(levels.map((a0) => ({ a0, kP: Math.log(a0) / 60 })));
  expect(ridge?.correlation.value).toBeCloseTo(1, 12);
  expect(ridge?.days.map((day) => day.toFixed(6))).toEqual(["60.000000", "60.000000", "60.000000"]);
  expect(ridgeFinding(ridge, { a0: 0.5, kP: 0.9 })).toContain("They form a ridge");
});

test("where the loss is the same whatever the antibody, there is none", () => {
  const ridge = ridgeOf(levels.map((a0, index) => ({ a0, kP: 0.04 + 0.01 * ((index * 7) % 5) })));
  expect(Math.abs(ridge?.correlation.value ?? NaN)).toBeLessThan(0.3);
  expect(ridgeFinding(ridge, null)).toContain("That is no ridge");
  expect(ridge?.fifths.map(({ draws, from, to }) => [draws, from, to])).toEqual([
    [10, 5, 14],
    [10, 15, 24],
    [10, 25, 34],
    [10, 35, 44],
    [10, 45, 54],
  ]);
  if (ridge !== null) expect(ridgeTable(ridge).rows).toHaveLength(5);
});

test("of few draws nothing is said", () => {
  expect(ridgeOf([{ a0: 1, kP: 1 }])).toBeNull();
  expect(ridgeFinding(null, null)).toBe("Not read yet.");
});
