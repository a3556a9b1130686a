import { beforeAll, expect, test } from "vitest";
import { independenceFigure, type ObservedInterval } from "../../../src/plots/index.ts";

const arms = [{ arm: "ucb-msc", label: "cord blood + MSC", shortLabel: "Cord blood + MSC", slot: 4 }];
const published: ObservedInterval = { arm: "ucb-msc", label: "cord blood + MSC, 2 months", low: 46, high: 76, n: 1 };
const one = (change: Partial<ObservedInterval>): ObservedInterval => ({
  arm: "",
  label: "yours: p1, day 80",
  low: 80,
  high: 80,
  n: 1,
  own: { shows: "independent" },
  ...change,
});
const several: ObservedInterval = {
  arm: "ucb-msc",
  label: "your cases, quartiles",
  low: 60,
  high: 300,
  n: 40,
  own: { shows: "quartiles", median: 120, open: ["end"] },
};

function shown(observed: readonly ObservedInterval[], phone = false): SVGSVGElement {
  const figure = independenceFigure({
    summary: null,
    arms,
    observed,
    observedTitle: "Observed (Li 2025; yours)",
    horizon: 365,
    stale: false,
    width: phone ? 328 : 960,
    phone,
  });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}
const groups = (figure: SVGSVGElement, name: string): readonly SVGGraphicsElement[] => [
  ...figure.querySelectorAll<SVGGraphicsElement>(`.${name}`),
];

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

test("own cases are hollow, published ones filled; who did not become independent is dashed", () => {
  const figure = shown([published, one({}), one({ low: 200, high: 200, own: { shows: "otherwise" } })]);
  expect(groups(figure, "observed-bar").map((bar) => bar.getAttribute("fill"))).toEqual(["var(--arm-4)"]);
  const own = groups(figure, "own-bar");
  expect(own.map((bar) => [bar.getAttribute("fill"), bar.getAttribute("stroke")])).toEqual([
    ["var(--paper)", "var(--ink)"],
    ["var(--paper)", "var(--ink)"],
  ]);
  expect(own.map((bar) => bar.getAttribute("stroke-dasharray"))).toEqual([null, "2 2"]);
  expect(own.map((bar) => Math.round(bar.getBBox().width))).toEqual([8, 8]);
});

test("a published patient of no arm has an interval of strokes in ink, not the bar of an arm, and the words say so where there is room", () => {
  const figure = shown([published, { ...published, arm: "ucb-single", label: "one unit, 3 months" }]);
  expect(groups(figure, "observed-bar").map((bar) => bar.getAttribute("fill"))).toEqual(["var(--arm-4)"]);
  const [armless, ...others] = groups(figure, "armless-bar");
  expect([armless?.getAttribute("stroke"), others.length]).toEqual(["var(--ink)", 0]);
  expect([...figure.querySelectorAll("text")].map((text) => text.textContent)).toContain(
    "one unit, 3 months, no arm here",
  );
});

test("several share a lane from quartile to quartile, the median across it, open where the third is not reached", () => {
  const sides = (open: readonly ("start" | "end")[]): number =>
    groups(shown([{ ...several, own: { shows: "quartiles", median: 120, open } }]), "own-bar")[0]?.querySelectorAll(
      "path, line",
    ).length ?? 0;
  expect([sides([]), sides(["end"]), sides(["start", "end"])]).toEqual([4, 3, 2]);
  const figure = shown([published, several]);
  const [bar] = groups(figure, "own-bar");
  const [median] = groups(figure, "own-median");
  const at = (day: number): number => Math.round(44 + (732 * day) / 365);
  expect(bar?.getAttribute("stroke")).toBe("var(--arm-4)");
  expect([Math.round(bar?.getBBox().x ?? 0), Math.round(median?.getBBox().x ?? 0)]).toEqual([at(60), at(120)]);
});

test("each lane more makes the figure one lane higher at most", () => {
  const height = (observed: readonly ObservedInterval[]): number => Number(shown(observed).getAttribute("height"));
  const lanes = [published, published, published];
  expect(height([...lanes, several]) - height(lanes)).toBeLessThanOrEqual(16);
  expect(Number(shown([...lanes, several], true).getAttribute("height"))).toBe(
    Number(shown(lanes, true).getAttribute("height")) + 16,
  );
});

test("on the phone all words are inside", () => {
  const late = one({
    label: "yours: abcdefgh…, dependent on day 378",
    low: 378,
    high: 378,
    own: { shows: "otherwise" },
  });
  for (const lanes of [
    [published, one({}), late],
    [published, several],
    [published, { ...several, low: 10, high: 364 }],
  ]) {
    const figure = shown(lanes, true);
    const whole = figure.getBoundingClientRect();
    for (const text of figure.querySelectorAll("text")) {
      const { left, right } = text.getBoundingClientRect();
      expect([text.textContent, left >= whole.left, right <= whole.right]).toEqual([text.textContent, true, true]);
    }
  }
});
