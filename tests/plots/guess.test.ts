import { describe, expect, test } from "vitest";
import { type FigureGuess, guessedDays, guessesIn, guessSentence } from "../../src/plots/index.ts";

const guess = (shows: FigureGuess["shows"], ...places: readonly [number, number][]): FigureGuess => ({
  arm: "watch",
  shortLabel: "Watchful waiting",
  shows,
  view: "incidence",
  places: places.map(([day, share]) => ({ day, share })),
});
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("what a reader guessed, in words", () => {
  test("says a share, a range, a curve and a day as they were placed", () => {
    const say = (one: FigureGuess): string => plain(guessSentence([one], "incidence"));
    expect(say(guess("share", [90, 0.4]))).toBe(" Your guess: Watchful waiting 40 % by day 90.");
    expect(say(guess("share", [90, 0.3], [90, 0.5]))).toBe(" Your guess: Watchful waiting 30 % to 50 % by day 90.");
    expect(say(guess("curve", [30, 0.1], [90, 0.5]))).toBe(
      " Your guess: Watchful waiting 10 % by day 30, 50 % by day 90.",
    );
    expect(say(guess("day", [120, 0.5]))).toBe(" Your guess: Watchful waiting half by day 120.");
    expect(say(guess("day", [100, 0.5], [140, 0.5]))).toBe(" Your guess: Watchful waiting half by day 100 to 140.");
  });

  test("says nothing where nothing was guessed, and of several whose each is", () => {
    expect(guessSentence([], "incidence")).toBe("");
    const two = [guess("share", [90, 0.4]), { ...guess("share", [90, 0.6]), shortLabel: "One cord unit" }];
    expect(plain(guessSentence(two, "current"))).toBe(
      " Your guesses: Watchful waiting 40 % on day 90; One cord unit 60 % on day 90.",
    );
  });
});

test("a view shows the guesses of its own heights, as far as its days go", () => {
  const current = { ...guess("share", [90, 0.4]), view: "current" as const };
  const all = [guess("curve", [90, 0.4], [365, 0.6]), current, guess("share", [365, 0.6]), guess("day", [120, 0.5])];
  expect(guessesIn(all, "incidence", 180).map(({ places }) => places.map(({ day }) => day))).toEqual([[90], [120]]);
  expect(guessesIn(all, "current", 180)).toEqual([current]);
  expect(guessesIn(all, "stacked", 365)).toEqual([]);
  expect(guessedDays(all, 365)).toEqual([all[3]]);
});
