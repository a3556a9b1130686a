import { expect, test } from "vitest";
import { stayChance } from "../../src/stats/count-walk.ts";

test("one point: a binomial chance", () => {
  // of three numbers one or two are at most a half: 6 of 8
  expect(stayChance(3, [[1, 2]])).toBeCloseTo(6 / 8, 12);
});

test("two points: all ways of three numbers into three thirds counted", () => {
  let ways = 0;
  for (const a of [0, 1, 2]) {
    for (const b of [0, 1, 2]) {
      for (const c of [0, 1, 2]) {
        const thirds = [a, b, c];
        const first = thirds.filter((third) => third === 0).length;
        const second = thirds.filter((third) => third <= 1).length;
        if (first <= 1 && second >= 2) ways += 1;
      }
    }
  }
  expect(
    stayChance(3, [
      [0, 1],
      [2, 3],
    ]),
  ).toBeCloseTo(ways / 27, 12);
});

test("limits that hold everything are kept to, and such that hold nothing are not", () => {
  const whole = Array.from({ length: 49 }, (): [number, number] => [0, 500]);
  expect(stayChance(500, whole)).toBeCloseTo(1, 10);
  expect(stayChance(500, [...whole.slice(1), [0, -1]])).toBe(0);
});
