import { expect, test } from "vitest";
import { tones } from "../../src/plots/tones.ts";

const mark = (x: number, level: number | null) => ({ x, y: 0, says: "", level });

test("levels are pitches over two octaves, places are moments and sides", () => {
  const [one] = tones([{ name: "one", marks: [mark(10, 0), mark(60, 0.5), mark(110, 1)] }]);
  expect(one).toEqual({
    name: "one",
    seconds: 3,
    tones: [
      { at: 0, frequency: 220, pan: -1 },
      { at: 1.5, frequency: 440, pan: 0 },
      { at: 3, frequency: 880, pan: 1 },
    ],
  });
});

test("all series share one time axis, and what has no level rests", () => {
  const [, late] = tones(
    [
      { name: "whole", marks: [mark(0, 0), mark(100, 1)] },
      { name: "late", marks: [mark(50, 0), mark(75, null)] },
    ],
    2,
  );
  expect(late?.tones.map(({ at, frequency }) => [at, frequency])).toEqual([
    [1, 220],
    [1.5, null],
  ]);
  expect(late?.seconds).toBe(1.5);
});

test("marks that do not run to the right follow one another at even steps, each from its own side", () => {
  const [rows] = tones([{ name: "rows", marks: [mark(100, 1), mark(0, 0), mark(50, 0.5)] }]);
  expect(rows?.tones.map(({ at, pan }) => [at, pan])).toEqual([
    [0, 1],
    [1.5, -1],
    [3, 0],
  ]);
});

test("one mark, none, and levels outside 0 to 1", () => {
  const [one, none] = tones([
    { name: "one", marks: [mark(5, 1.2)] },
    { name: "none", marks: [] },
  ]);
  expect(one).toEqual({ name: "one", seconds: 0, tones: [{ at: 0, frequency: 880, pan: 0 }] });
  expect(none).toEqual({ name: "none", seconds: 0, tones: [] });
});
