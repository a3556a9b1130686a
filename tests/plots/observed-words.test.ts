import { expect, test } from "vitest";
import { laneWords, observedSentence, observedTitle } from "../../src/plots/observed-words.ts";

const one = { arm: "ucb-single", label: "one unit, 3 months", low: 76, high: 107, n: 1 };
const two = { arm: "ucb-msc", label: "cord blood + MSC", low: 46, high: 76, n: 1 };
const many = { arm: "daratumumab", label: "daratumumab", low: 20, high: 180, n: 45 };

test("an n that all lanes share is said once, above them", () => {
  expect(observedTitle("Observed (Li 2025)", [one, two])).toBe("Observed (Li 2025), n = 1 each, as intervals");
  expect(observedTitle("Observed", [one])).toBe("Observed, n = 1, as intervals");
  expect(laneWords(one, [one, two], 365)).toBe("one unit, 3 months");
});

test("where n differs each lane says its own", () => {
  expect(observedTitle("Observed", [one, many])).toBe("Observed, as intervals");
  expect(laneWords(many, [one, many], 365)).toBe("daratumumab, n = 45");
});

test("a lane beyond the axis says its days", () => {
  expect(laneWords(one, [one], 60)).toBe("one unit, 3 months: days 76 to 107, beyond the axis");
});

test("own cases say their day once, and their median", () => {
  const single = {
    arm: "",
    label: "yours: p1, day 80",
    low: 80,
    high: 80,
    n: 1,
    own: { shows: "independent" },
  } as const;
  const several = {
    arm: "",
    label: "your cases, quartiles",
    low: 40,
    high: 200,
    n: 30,
    own: { shows: "quartiles", median: 90, open: ["end"] },
  } as const;
  expect(laneWords(single, [one, single], 60)).toBe("yours: p1, day 80, off the axis");
  expect(observedSentence([single, several])).toBe(
    "Observed: yours: p1, day 80, n = 1; your cases, quartiles, between days 40 and 200, n = 30, median day 90, the third quartile not reached.",
  );
});

test("all lanes in words, and nothing where there are none", () => {
  expect(observedSentence([one, many])).toBe(
    "Observed: one unit, 3 months, between days 76 and 107, n = 1; daratumumab, between days 20 and 180, n = 45.",
  );
  expect(observedSentence([])).toBe("");
});
