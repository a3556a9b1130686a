import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ciede2000, labOf } from "./ciede2000.ts";
import { contrast, linearRgb, seenWith, visions } from "./rgb.ts";
import { themes, token, type Theme } from "./tokens.ts";

const everySight = [visions.normal, visions.protanopia, visions.deuteranopia];

function smallestDifference(slots: number, theme: Theme): number {
  const colours = Array.from({ length: slots }, (_, index) => linearRgb(token(`arm-${index + 1}`, theme)));
  const differences = everySight.flatMap((vision) => {
    const seen = colours.map((colour) => labOf(seenWith(vision, colour)));
    return seen.flatMap((one, index) => seen.slice(index + 1).map((other) => ciede2000(one, other)));
  });
  return Math.min(...differences);
}

function onPaper(name: string, theme: Theme): number {
  return contrast(linearRgb(token(name, theme)), linearRgb(token("paper", theme)));
}

test.each(themes)("the first four arms stay apart for every sight (%s)", (theme) => {
  expect(smallestDifference(4, theme)).toBeGreaterThanOrEqual(18);
});

test.each(themes)("all eight arms stay apart for every sight (%s)", (theme) => {
  expect(smallestDifference(8, theme)).toBeGreaterThanOrEqual(11);
});

test.each(themes)("every arm has contrast 3 on paper (%s)", (theme) => {
  const pale = [1, 2, 3, 4, 5, 6, 7, 8].filter((slot) => onPaper(`arm-${slot}`, theme) < 3);
  expect(pale).toEqual([]);
});

test.each([
  ["ink", 16.3, 14.7],
  ["ink-2", 8.9, 10.2],
  ["ink-3", 5.4, 6.6],
  ["edge", 3.4, 4.5],
  ["accent", 9.8, 8.1],
  ["alert", 6.4, 8.6],
])("%s has contrast %d on light paper and %d on dark, as the design states", (name, light, dark) => {
  expect(onPaper(name, "light")).toBeCloseTo(light, 1);
  expect(onPaper(name, "dark")).toBeCloseTo(dark, 1);
});

test.each(themes)("words on a panel can be read (%s)", (theme) => {
  const panel = linearRgb(token("panel", theme));
  const inks = ["ink", "ink-2", "ink-3", "accent", "alert"];
  expect(inks.filter((ink) => contrast(linearRgb(token(ink, theme)), panel) < 4.5)).toEqual([]);
});

test("no style sheet, plot or component but tokens.css names a colour", () => {
  const root = new URL("../../src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(css|tsx?)$/.test(path) && /^(ui|plots)\b/.test(path) && !path.endsWith("tokens.css"),
  );
  expect(files.length).toBeGreaterThan(10);
  const named = files.flatMap((path) => {
    const text = readFileSync(new URL(path, root), "utf8");
    const colours = text.match(
      /["'\s:(]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|hwb|oklab|oklch|lab|lch|color)\(/gi,
    );
    return colours === null ? [] : [`${path}: ${colours.join(", ")}`];
  });
  expect(named).toEqual([]);
});
