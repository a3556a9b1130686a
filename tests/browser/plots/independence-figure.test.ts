import { beforeAll, expect, test } from "vitest";
import { type FigureGuess, independenceFigure, type IndependenceOptions } from "../../../src/plots/index.ts";
import { rising, summaryOf } from "../../plots/summary-of.ts";
import { outline } from "./outline.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 },
  { arm: "ucb-mnc-x3", label: "mononuclear cells × 3", shortLabel: "Mononuclear × 3", slot: 3 },
  { arm: "ucb-msc", label: "cord blood + MSC", shortLabel: "Cord blood + MSC", slot: 4 },
];
const summary = summaryOf(1000, {
  watch: { independent: rising(365, 900, 120) },
  "ucb-single": { independent: rising(365, 900, 90) },
  "ucb-mnc-x3": { independent: rising(365, 900, 70) },
  "ucb-msc": { independent: rising(365, 900, 85) },
});
const observed = [
  { arm: "ucb-msc", label: "cord blood + MSC, 2 months", low: 46, high: 76, n: 1 },
  { arm: "ucb-mnc-x3", label: "mononuclear cells × 3, 2 weeks", low: 11, high: 17, n: 1 },
  { arm: "ucb-single", label: "one unit, 3 months", low: 76, high: 107, n: 1 },
];
const first: IndependenceOptions = {
  summary,
  arms,
  observed,
  observedTitle: "Observed: three patients (Li 2025)",
  width: 960,
  horizon: 365,
  phone: false,
  stale: false,
};

function shown(change: Partial<IndependenceOptions> = {}): SVGSVGElement {
  const figure = independenceFigure({ ...first, ...change });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}

function curves(figure: SVGSVGElement): SVGPathElement[] {
  return [...figure.querySelectorAll<SVGPathElement>(".incidence-curve path")];
}

const words = (figure: SVGSVGElement): string[] => [...figure.querySelectorAll("text")].map((text) => text.textContent);

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

test("a small figure, drawn whole", () => {
  const small = summaryOf(10, {
    watch: { independent: rising(30, 5, 20) },
    "ucb-single": { independent: rising(30, 9, 10) },
  });
  const figure = shown({ summary: small, arms: arms.slice(0, 2), observed: observed.slice(1, 2), width: 600 });
  expect(outline(figure)).toMatchSnapshot();
});

test("it is one image, named by its numbers", () => {
  const figure = shown();
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toBe(
    "Independent of transfusion, by days from first dose. Share of 1,000 simulated patients independent of transfusion: by day 90, watchful waiting 39\u00a0%, one cord-blood unit 45\u00a0%, mononuclear cells × 3: 51\u00a0%, cord blood + MSC 46\u00a0%; by day 365, watchful waiting 68\u00a0%, one cord-blood unit 72\u00a0%, mononuclear cells × 3: 76\u00a0%, cord blood + MSC 73\u00a0%. Observed: cord blood + MSC, 2 months, between days 46 and 76, n = 1; mononuclear cells × 3, 2 weeks, between days 11 and 17, n = 1; one unit, 3 months, between days 76 and 107, n = 1.",
  );
});

test("no group in it has a name, which ARIA does not allow", () => {
  expect(shown().querySelectorAll("[aria-label], [aria-labelledby], [title]")).toHaveLength(0);
});

test("four step curves, watch thinner, all thin when stale", () => {
  const widths = (figure: SVGSVGElement): (string | null)[] =>
    [...figure.querySelectorAll(".incidence-curve")].map((line) => line.getAttribute("stroke-width"));
  expect(widths(shown())).toEqual(["1.75", "2.25", "2.25", "2.25"]);
  expect(widths(shown({ stale: true }))).toEqual(["1.25", "1.25", "1.25", "1.25"]);
  for (const path of curves(shown())) expect(path.getAttribute("d")).toMatch(/^M44,327(L[\d.]+,[\d.]+)+$/);
});

test("nothing in it names a colour", () => {
  const markup = shown().outerHTML;
  expect(markup).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style/i);
});

test("a theme switches its colours without a redraw", () => {
  const [watch] = [...shown().querySelectorAll(".incidence-curve")];
  const stroke = (): string => (watch ? getComputedStyle(watch).stroke : "");
  document.documentElement.style.setProperty("--arm-1", "rgb(1, 2, 3)");
  expect(stroke()).toBe("rgb(1, 2, 3)");
  document.documentElement.style.setProperty("--arm-1", "rgb(4, 5, 6)");
  expect(stroke()).toBe("rgb(4, 5, 6)");
  document.documentElement.removeAttribute("style");
});

test("before the first numbers it has its whole size, its axis and its names, and no curve", () => {
  const empty = shown({ summary: null });
  const size = (figure: SVGSVGElement): (string | null)[] =>
    ["width", "height"].map((side) => figure.getAttribute(side));
  expect(curves(empty)).toEqual([]);
  expect(words(empty)).toEqual(
    expect.arrayContaining(["100\u00a0%", "365", "days from first dose", "Watchful waiting"]),
  );
  expect(empty.getAttribute("aria-label")).toContain("Not simulated yet.");
  expect(size(empty)).toEqual(size(shown()));
  expect(size(shown({ summary: null, observed: [], lanes: 3 }))).toEqual(size(shown()));
});

test("names and values stand at the line ends, apart, and inside the figure", () => {
  const figure = shown();
  const boxes = [...figure.querySelectorAll(".end-labels text")].map((text) => text.getBoundingClientRect());
  const whole = figure.getBoundingClientRect();
  const tops = boxes.map(({ top }) => top).toSorted((a, b) => a - b);
  expect(words(figure)).toContain("Mononuclear × 3 76\u00a0%");
  expect(Math.min(...tops.slice(1).map((top, index) => top - (tops[index] ?? 0)))).toBeGreaterThanOrEqual(17);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(whole.right);
});

test("observed cases are bars above the frame, in their arm's colour, on its axis", () => {
  const figure = shown();
  const bars = [...figure.querySelectorAll(".observed-bar")].map((group) => ({
    fill: group.getAttribute("fill"),
    x: Math.round(Number(group.querySelector("rect")?.getAttribute("x"))),
    width: Math.round(Number(group.querySelector("rect")?.getAttribute("width"))),
    bottom: (group.getBoundingClientRect().bottom ?? 0) - figure.getBoundingClientRect().top,
  }));
  expect(bars.map(({ fill, x, width }) => [fill, x, width])).toEqual([
    ["var(--arm-4)", 136, 60],
    ["var(--arm-3)", 66, 12],
    ["var(--arm-2)", 196, 62],
  ]);
  expect(Math.max(...bars.map(({ bottom }) => bottom))).toBeLessThan(82 - 7);
  expect(words(figure)).toContain("Observed: three patients (Li 2025), n = 1 each, as intervals");
});

test("on the phone it has five ticks, no labels at line ends, and all words inside", () => {
  const figure = shown({ width: 328, phone: true, observedTitle: "Observed (Li 2025)" });
  const whole = figure.getBoundingClientRect();
  expect(words(figure).filter((word) => /^\d+$/.test(word))).toEqual(
    expect.arrayContaining(["90", "180", "270", "365"]),
  );
  expect(words(figure)).not.toContain("30");
  expect(figure.querySelector(".end-labels")).toBeNull();
  for (const text of figure.querySelectorAll("text")) {
    const { left, right } = text.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(whole.left);
    expect(right).toBeLessThanOrEqual(whole.right);
  }
});

test("an arm the summary does not hold has its name and no curve", () => {
  const figure = shown({ arms: [...arms.slice(0, 3), { arm: "msc", label: "MSC", shortLabel: "MSC", slot: 5 }] });
  expect(curves(figure)).toHaveLength(3);
  expect(words(figure)).toContain("MSC");
});

const guess: FigureGuess = {
  arm: "ucb-single",
  shortLabel: "One cord unit",
  shows: "curve",
  view: "incidence",
  places: [
    { day: 90, share: 0.3 },
    { day: 180, share: 0.7 },
  ],
};

test("what the reader guessed lies over the curves in ink, open and dashed, and is said", () => {
  const figure = shown({ guesses: [guess] });
  const places = [...figure.querySelectorAll(".guess-place")];
  expect(places.map((place) => place.getAttribute("stroke"))).toEqual(["var(--ink)", "var(--ink)"]);
  const [curve] = curves(figure).slice(1);
  const base = curve?.getBBox();
  expect(Number(places[0]?.getAttribute("cx"))).toBeCloseTo((base?.x ?? NaN) + ((base?.width ?? NaN) * 90) / 365, 0);
  expect(figure.querySelector(".guess-line")?.getAttribute("stroke-dasharray")).toBe("5 4");
  expect(words(figure)).toContain("your guess");
  expect(figure.getAttribute("aria-label")?.replaceAll("\u00a0", " ")).toContain(
    "Your guess: One cord unit 30 % by day 90, 70 % by day 180.",
  );
});

test("without a guess, or on another view than it is of, there is none", () => {
  for (const change of [
    {},
    { guesses: [guess], view: "stacked" as const },
    { guesses: [guess], view: "current" as const },
  ]) {
    const figure = shown(change);
    expect(figure.querySelector(".guess-marks")).toBeNull();
    expect(figure.getAttribute("aria-label")).not.toContain("guess");
  }
});

test("with a panel an arm, a guess lies in the panel of its arm; guesses at one place are named apart", () => {
  const five = [...arms, { arm: "msc", label: "MSC", shortLabel: "MSC", slot: 5 }];
  expect(shown({ arms: five, guesses: [guess] }).querySelectorAll(".guess-marks")).toHaveLength(1);
  const near = { ...guess, arm: "watch", shortLabel: "Watchful waiting" };
  const figure = shown({ guesses: [guess, near] });
  const labels = [...figure.querySelectorAll(".guess-marks text")].map((text) => text.getBoundingClientRect());
  expect(words(figure)).toContain("your guess: Watchful waiting");
  expect((labels[1]?.top ?? NaN) - (labels[0]?.bottom ?? NaN)).toBeGreaterThan(-4);
});
