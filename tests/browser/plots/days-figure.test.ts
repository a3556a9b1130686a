import { beforeAll, describe, expect, test } from "vitest";
import { daysFigure, daysLayout, type DaysOptions } from "../../../src/plots/index.ts";
import { drawnSummary } from "../../plots/drawn-summary.ts";
import { summaryOf } from "../../plots/summary-of.ts";
import { figureAnswers, type FigureState, stateHashes, twelveArms } from "./figure-states.ts";
import { outline } from "./outline.ts";

function drawn({ summary, arms, place }: FigureState, day = 120): SVGSVGElement {
  const figure = daysFigure({ summary, arms, horizon: 365, day, ...place });
  document.body.replaceChildren(figure);
  return figure;
}

const wide = { width: 960, phone: false };
const [watch] = twelveArms;
if (watch === undefined) throw new Error("no arm");

function dotsOf(
  independent: readonly number[],
  day: number,
  change: Partial<DaysOptions> = {},
): readonly SVGCircleElement[] {
  const summary = summaryOf(100, { watch: { independent } });
  const figure = daysFigure({ summary, arms: [watch ?? failed()], horizon: 2, day, ...wide, ...change });
  document.body.replaceChildren(figure);
  return [...figure.querySelectorAll("circle")];
}

function failed(): never {
  throw new Error("no arm");
}

const filled = (dot: SVGCircleElement): boolean => dot.getAttribute("fill") === "var(--arm-1)";

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

describe("days to independence", () => {
  test("a small figure, drawn whole", () => {
    const { summary = null, arms = [] } = figureAnswers["1 arm"] ?? {};
    expect(outline(drawn({ summary, arms, place: { width: 328, phone: true } }))).toMatchSnapshot();
  });

  test("in every state the figure stands as it did", () => {
    expect(stateHashes((state) => drawn(state))).toMatchInlineSnapshot(`
      {
        "1 arm": "33c4cf04 0d289c17",
        "10,000 patients": "a183f573 e0eaf57b",
        "12 arms": "023a9e81 7536db3e",
        "2 arms": "b16052b2 7df0e01d",
        "5 arms": "12ececa6 b3cd9804",
        "all events": "898e4060 7af0ef34",
        "no answer yet": "0d3ecbe8 86373c35",
        "no events": "965eac29 a9487279",
        "one patient": "e4a3825b 7ecb9489",
      }
    `);
  });

  test("a row has fifty dots, filled by the threshold, the day itself included", () => {
    const independent = [0, 30, 60];
    expect(dotsOf(independent, 0).filter(filled)).toHaveLength(0);
    expect(dotsOf(independent, 1).filter(filled)).toHaveLength(15);
    expect(dotsOf(independent, 2).filter(filled)).toHaveLength(30);
    expect(dotsOf(independent, 2)).toHaveLength(50);
  });

  test("those not reached stand apart, right of the axis, and are said in words", () => {
    const dots = dotsOf([0, 30, 60], 2);
    const left = (dot: SVGCircleElement): number => Number(dot.getAttribute("cx"));
    expect(dots.filter((dot) => left(dot) > 960 - 184 + 20)).toHaveLength(20);
    const words = [...document.querySelectorAll("text")].map((text) => text.textContent);
    expect(words).toEqual(expect.arrayContaining(["not reached", "by day 2", "20 of 50 not reached"]));
  });

  test.each(Object.keys(figureAnswers))("dots never overlap beyond their row, and words stay inside: %s", (name) => {
    const answer = figureAnswers[name];
    for (const place of [wide, { width: 328, phone: true }]) {
      const figure = drawn({ summary: null, arms: [], ...answer, place });
      const whole = figure.getBoundingClientRect();
      for (const part of figure.querySelectorAll("text, circle")) {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(whole.left - 1);
        expect(right).toBeLessThanOrEqual(whole.right + 1);
        expect(top).toBeGreaterThanOrEqual(whole.top - 1);
        expect(bottom).toBeLessThanOrEqual(whole.bottom + 1);
      }
    }
  });

  test("a guess of the day by which half are independent is a dashed line through its arm's row", () => {
    const guess = { arm: watch.arm, shortLabel: watch.shortLabel, shows: "day", view: "incidence" } as const;
    const { summary = null, arms = [] } = figureAnswers["2 arms"] ?? {};
    const guesses = [{ ...guess, places: [{ day: 73, share: 0.5 }] }];
    const figure = daysFigure({ summary, arms, horizon: 365, day: 120, ...wide, guesses });
    document.body.replaceChildren(figure);
    expect(figure.querySelectorAll(".guess-line")).toHaveLength(1);
    expect(figure.getAttribute("aria-label")).toContain(`Your guess: ${watch.shortLabel} half by day 73.`);
    expect([...figure.querySelectorAll("text")].map(({ textContent }) => textContent)).toContain("your guess: half");
    expect(drawn({ summary, arms, place: wide }).querySelector(".guess-line")).toBeNull();
  });

  test("under draws a bar under each row lies between the days of the half, open where that is not reached", () => {
    const { summary = null, arms = [] } = figureAnswers["2 arms"] ?? {};
    if (summary === null) throw new Error("no summary");
    const halves = [100, 300];
    const halved = {
      ...summary,
      arms: summary.arms.map((arm, index) => ({ ...arm, quantiles: { ...arm.quantiles, p50: halves[index] ?? null } })),
    };
    const known = drawnSummary(halved, 40);
    const drawnOf = (stale: boolean): SVGSVGElement => {
      const open = known.arms.map((arm, index) => {
        const { uncertainty } = arm;
        if (index === 0 || uncertainty === undefined) return arm;
        const upper = { ...uncertainty.upper, quantiles: { ...uncertainty.upper.quantiles, p50: null } };
        return { ...arm, uncertainty: { ...uncertainty, upper } };
      });
      const figure = daysFigure({
        summary: { ...known, arms: open },
        arms,
        horizon: 365,
        day: 120,
        ...wide,
        ranged: true,
        stale,
      });
      document.body.replaceChildren(figure);
      return figure;
    };
    const [first, second] = [...drawnOf(false).querySelectorAll(".drawn-whisker path:last-child")].map(
      (path) => path.getAttribute("d") ?? "",
    );
    const { left, right } = daysLayout(wide, 2, true);
    const at = (day: number): string => (left + ((right - left) * day) / 365).toFixed(1);
    expect(first).toMatch(new RegExp(`^M${at(80)},\\d+H${at(120)}M${at(80)},\\d+v6M${at(120)},\\d+v6$`, "u"));
    expect(second).toMatch(new RegExp(`^M${at(240)},\\d+H${right.toFixed(1)}M${at(240)},\\d+v6$`, "u"));
    expect(drawnOf(true).querySelector(".drawn-whisker")).toBeNull();
  });

  test("nothing in it names a colour, and it is one image named by its numbers", () => {
    const { summary = null, arms = [] } = figureAnswers["2 arms"] ?? {};
    const figure = drawn({ summary, arms, place: wide });
    expect(figure.outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style| id=/i);
    expect(figure.getAttribute("role")).toBe("img");
    expect(figure.getAttribute("aria-label")).toMatch(
      /^Days to independence, 50 dots an arm\. Of 1,000 simulated patients/,
    );
    expect(figure.querySelectorAll("[aria-label]")).toHaveLength(0);
  });

  test("before the first numbers it has its whole size and its names, and no dot", () => {
    const { arms = [], summary = null } = figureAnswers["5 arms"] ?? {};
    const empty = drawn({ summary: null, arms, place: wide });
    expect(empty.querySelectorAll("circle")).toHaveLength(0);
    expect(empty.textContent).toContain("Rituximab");
    expect(empty.getAttribute("height")).toBe(drawn({ summary, arms, place: wide }).getAttribute("height"));
  });
});
