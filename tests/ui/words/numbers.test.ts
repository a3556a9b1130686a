import { describe, expect, test } from "vitest";
import { amount, gain } from "../../../src/ui/words/amount.ts";
import { exact } from "../../../src/ui/words/exact.ts";
import { fractionWords } from "../../../src/ui/words/fraction-words.ts";
import { grouped } from "../../../src/base/grouped.ts";
import { listed } from "../../../src/ui/words/listed.ts";
import { plusMinus } from "../../../src/ui/words/plus-minus.ts";
import { timeLeft } from "../../../src/ui/words/time-left.ts";

describe("numbers as they stand on the page", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_000_000, "1,000,000"],
    [3_820.4, "3,820"],
  ])("%d patients are %s", (count, words) => expect(grouped(count)).toBe(words));

  test.each([
    [7, "7.0"],
    [7.5, "7.5"],
    [7.25, "7.25"],
    [7.999, "7.999"],
  ])("%d with at least one decimal is %s, and never another number", (value, words) =>
    expect(exact(value, 1)).toBe(words),
  );

  test.each([
    [12.34, 1, "12.3"],
    [-0.04, 1, "0.0"],
    [-3, 0, "−3"],
  ])("%d to %d decimals is %s", (value, decimals, words) => expect(amount(value, decimals)).toBe(words));

  test.each([
    [12.34, 1, "+12.3"],
    [0, 1, "0.0"],
    [0.04, 1, "0.0"],
    [-0.04, 1, "0.0"],
    [-3.21, 1, "−3.2"],
  ])("a gain of %d to %d decimals is %s", (value, decimals, words) => expect(gain(value, decimals)).toBe(words));

  test.each([
    [0.3333, "a third"],
    [1 / 2, "half"],
    [0.4, "40\u00a0%"],
  ])("the fraction %d is %s", (value, words) => expect(fractionWords(value)).toBe(words));

  test("a half-width is rounded up, below one percent to a tenth", () => {
    expect([0.0301, 0.03, 0.07, 0.0092, 0].map(plusMinus)).toEqual([
      "±4\u00a0%",
      "±3\u00a0%",
      "±7\u00a0%",
      "±1\u00a0%",
      "±0\u00a0%",
    ]);
    expect(plusMinus(0.0031)).toBe("±0.4\u00a0%");
  });

  test("the time left follows the pace so far; there is none while too few are done and after the last", () => {
    expect([timeLeft(0, 1000, 50), timeLeft(63, 1000, 50), timeLeft(1000, 1000, 50)]).toEqual(["", "", ""]);
    expect(timeLeft(1, 10, 1000)).toBe("9\u00a0s left");
    expect(timeLeft(250, 1000, 1000)).toBe("3\u00a0s left");
    expect(timeLeft(100, 1_000_000, 10_000)).toBe("1667\u00a0min left");
  });

  test("words are listed with commas and one and", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});
