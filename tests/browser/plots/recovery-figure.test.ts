import { beforeAll, describe, expect, test } from "vitest";
import { recoveryFigure, type RecoveryOptions, recoverySeries } from "../../../src/plots/index.ts";
import { shortHash } from "./figure-states.ts";
import { outline } from "./outline.ts";
import { recoveryOptions, recoveryStates } from "./recovery-states.ts";

const wide = { width: 960, phone: false };
const narrow = { width: 328, phone: true };

function shown(options: RecoveryOptions, place = wide): SVGSVGElement {
  const figure = recoveryFigure({ ...options, ...place });
  document.body.replaceChildren(figure);
  return figure;
}

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12.5px "Source Sans 3 Variable"`)));
});

test("the states", () => {
  const hashes = Object.fromEntries(
    Object.entries(recoveryStates).map(([name, state]) => [
      name,
      [wide, narrow]
        .map((place) => shortHash(outline(recoveryFigure({ ...recoveryOptions(state), ...place }))))
        .join(" "),
    ]),
  );
  expect(hashes).toMatchInlineSnapshot(`
    {
      "1 arm": "d6521765 d664569e",
      "10,000 patients": "8537dd44 12fdbd6d",
      "12 arms": "67ba7c19 343b8a3b",
      "2 arms": "4d6a1b9f 213cf94e",
      "5 arms": "02b25dd4 ed46cda1",
      "all events": "f291b1a2 8a1311f5",
      "no answer yet": "6e2399f5 0d0b5c9d",
      "no events": "d5f3f034 6abd4b28",
      "one patient": "87ec83dd db662b65",
    }
  `);
});

test("the outline of one arm over a short time", () => {
  expect(outline(shown(recoveryOptions({ arms: 1, paths: 1, horizon: 14 })))).toMatchSnapshot();
});

test("an arm a panel: two bands, its median over the others' in grey, and as many single courses as there are", () => {
  const figure = shown(recoveryOptions({ arms: 4 }));
  expect(figure.querySelectorAll(".recovery-median")).toHaveLength(4);
  expect(figure.querySelectorAll(".recovery-other")).toHaveLength(12);
  expect(figure.querySelectorAll(".recovery-band")).toHaveLength(16);
  expect(figure.querySelectorAll(".recovery-course")).toHaveLength(96);
  const strokes = [...figure.querySelectorAll(".recovery-median")].map((path) => path.getAttribute("stroke"));
  expect(strokes).toEqual(["var(--arm-1)", "var(--arm-2)", "var(--arm-3)", "var(--arm-4)"]);
  expect(figure.getAttribute("aria-label")).toMatch(
    /^Haemoglobin of simulated patients, by days from first dose\. Haemo/u,
  );
});

test("stale: no bands, thin lines", () => {
  const figure = shown({ ...recoveryOptions({ arms: 2 }), stale: true });
  expect(figure.querySelectorAll(".recovery-band")).toHaveLength(0);
  expect(figure.querySelector(".recovery-median")?.getAttribute("stroke-width")).toBe("1.25");
});

describe("above fifty single courses", () => {
  test("are one picture a panel, a mask over the arm's colour that follows the theme by itself", async () => {
    const figure = shown(recoveryOptions({ arms: 2, paths: 51 }));
    expect(figure.querySelectorAll(".recovery-course")).toHaveLength(0);
    const masks = [...figure.querySelectorAll("mask")];
    expect(new Set(masks.map(({ id }) => id)).size).toBe(2);
    for (const mask of masks) {
      const picture = new Image();
      picture.src = mask.querySelector("image")?.getAttribute("href") ?? "";
      await picture.decode();
      expect(picture.naturalWidth).toBeGreaterThan(300);
      expect(
        figure.querySelector(
          `[mask="url(#${mask.id})"] rect[fill="var(--arm-1)"], [mask="url(#${mask.id})"] rect[fill="var(--arm-2)"]`,
        ),
      ).not.toBeNull();
    }
  });
});

test.each([wide, { width: 680, phone: false }, narrow])("every word stays inside, $width px", (place) => {
  for (const count of [1, 4, 12]) {
    const figure = shown(recoveryOptions({ arms: count, paths: 0 }), place);
    const whole = figure.getBoundingClientRect();
    for (const text of figure.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(whole.left - 0.5);
      expect(box.right).toBeLessThanOrEqual(whole.right + 12);
    }
  }
});

test("days and counts of two panels beside each other keep apart", () => {
  const texts = [...shown(recoveryOptions({ arms: 2, paths: 0 }), wide).querySelectorAll("text")];
  const numbers = texts
    .filter(({ textContent }) => /^−?\d+$/u.test(textContent))
    .map((text) => text.getBoundingClientRect());
  for (const one of numbers) {
    const after = numbers.filter((other) => Math.abs(other.top - one.top) < 4 && other.left > one.left);
    const next = Math.min(...after.map(({ left }) => left));
    expect(next - one.right).toBeGreaterThanOrEqual(8);
  }
});

test("what is walked: the medians on the days of the table, in words and as heights", () => {
  const series = recoverySeries({ ...recoveryOptions({ arms: 2 }), ...wide });
  expect(series.map(({ name }) => name)).toEqual(["watchful waiting", "one cord-blood unit"]);
  const mark = series[0]?.marks.find(({ says }) => says.includes("day 90:"));
  expect(mark?.says).toMatch(/^watchful waiting, day 90: median haemoglobin \d+\.\d\u00a0g\/dL, middle half .* seen$/u);
  expect(mark?.level).toBeGreaterThan(0);
});
