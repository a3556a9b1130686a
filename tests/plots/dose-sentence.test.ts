import { expect, test } from "vitest";
import type { DoseLane } from "../../src/plots/dose-lane.ts";
import { doseSentence } from "../../src/plots/dose-sentence.ts";

const lane = (doses: readonly number[], intervals: DoseLane["intervals"] = []): DoseLane => ({
  label: "",
  slot: 1,
  dose: "infusion",
  doses,
  intervals,
});

test.each([
  [[], "nothing given"],
  [[0], "one infusion, day 0"],
  [[0, 7], "two infusions, days 0 and 7"],
  [[0, 7, 14], "three infusions, days 0, 7 and 14"],
  [[0, 7, 14, 21, 28], "five infusions, every 7 days from day 0 to 28"],
  [[0, 7, 14, 21, 30], "five infusions, days 0, 7, 14, 21 and 30"],
  [[0, 0, 0, 0, 0], "five infusions, all on day 0"],
  [Array.from({ length: 17 }, (_, index) => 2 * index), "17 infusions, every 2 days from day 0 to 32"],
])("%j reads as %s", (doses, sentence) => {
  expect(doseSentence(lane(doses))).toBe(sentence);
});

test("several of what is more than one word, and a dose every day", () => {
  const pairs = (doses: readonly number[]): string => doseSentence({ ...lane(doses), dose: "pair of infusions" });
  expect(pairs([0])).toBe("one pair of infusions, day 0");
  expect(pairs([0, 7])).toBe("two pairs of infusions, days 0 and 7");
  expect(pairs([0, 1, 2, 3, 4])).toBe("five pairs of infusions, every day from day 0 to 4");
});

test("intervals follow the doses, or stand alone", () => {
  const tablets = { from: 0, to: 84, text: "tablets daily" };
  expect(doseSentence(lane([0], [tablets]))).toBe("one infusion, day 0; tablets daily, days 0 to 84");
  expect(doseSentence(lane([], [tablets]))).toBe("tablets daily, days 0 to 84");
});

test("what a rule decides on is said after what everybody is given", () => {
  const ruled = {
    day: 28,
    text: "rituximab if haemoglobin is still under 8 g/dL on day 28",
    doses: [28],
    intervals: [],
  };
  expect(doseSentence({ ...lane([0]), conditional: [ruled] })).toBe(
    "one infusion, day 0; rituximab if haemoglobin is still under 8 g/dL on day 28",
  );
  expect(doseSentence({ ...lane([]), conditional: [ruled] })).toBe(ruled.text);
});
