import { describe, expect, test } from "vitest";
import { independenceLayout } from "../../src/plots/independence-layout.ts";
import { independenceSeries } from "../../src/plots/independence-series.ts";
import { drawnSummary } from "./drawn-summary.ts";
import { rising, summaryOf } from "./summary-of.ts";

const names = ["a", "b", "c", "d", "e"];
const arms = names.map((arm, index) => ({ arm, label: arm, shortLabel: arm.toUpperCase(), slot: index + 1 }));
const summary = summaryOf(
  100,
  Object.fromEntries(names.map((arm) => [arm, { independent: rising(365, 80, 60), dead: rising(365, 10, 60) }])),
);
const size = { summary, lanes: 0, width: 960, phone: false };

describe("what is walked through and heard", () => {
  test("is each arm's share on the days of the axis, at its place in the frame", () => {
    const few = { ...size, arms: arms.slice(0, 2), view: "incidence" as const };
    const series = independenceSeries(few);
    const { frame } = independenceLayout(few).geometry;
    expect(series.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(series[0]?.marks.map(({ says }) => says)).toEqual(
      [0, 30, 60, 90, 120, 180, 240, 300, 365].map((day) => {
        const share = Math.floor((80 * day) / (day + 60));
        return `A, by day ${day}: ${share}\u00a0%`;
      }),
    );
    expect(series[0]?.marks.at(-1)).toMatchObject({ x: frame.right, level: 0.68 });
  });

  test("with panels lies in each arm's own", () => {
    const many = { ...size, arms, view: "incidence" as const };
    const { panels } = independenceLayout(many);
    independenceSeries(many).forEach(({ marks }, index) => {
      const panel = panels[index];
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(panel?.left ?? Infinity);
        expect(x).toBeLessThanOrEqual(panel?.right ?? 0);
        expect(y).toBeLessThanOrEqual(panel?.bottom ?? 0);
      }
    });
  });

  test("stacked says all five shares, on the day says on", () => {
    const [one] = independenceSeries({ ...size, arms, view: "stacked" });
    expect(one?.marks.at(-1)?.says).toBe(
      "A, by day 365: independent 68\u00a0%, still dependent 24\u00a0%, second graft 0\u00a0%, relapsed 0\u00a0%, died 8\u00a0%",
    );
    const [current] = independenceSeries({ ...size, arms, view: "current" });
    expect(current?.marks[0]?.says).toContain("A, on day 0:");
  });

  test("under draws says what nobody knows in brackets", () => {
    const [one] = independenceSeries({ ...size, summary: drawnSummary(summary, 40), arms, view: "stacked" });
    expect(one?.marks.at(-1)?.says).toContain("A, by day 365: independent 68\u00a0% (54\u00a0% to 82\u00a0%), still");
  });

  test("is nothing before there are numbers", () => {
    expect(independenceSeries({ ...size, summary: null, arms, view: "incidence" })).toEqual([]);
  });
});
