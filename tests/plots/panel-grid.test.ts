import { describe, expect, test } from "vitest";
import { panelGrid } from "../../src/plots/panel-grid.ts";

const wish = { width: 960, phone: false, top: 0, titleLines: 1, gutter: 0, lastGutter: 8 };

function rows(count: number, change: Partial<typeof wish> = {}): readonly number[] {
  const tops = panelGrid({ ...wish, ...change, count }).panels.map(({ top }) => top);
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
}

describe("a grid of panels", () => {
  test.each([
    [1, [1]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
    [12, [4, 4, 4]],
  ])("of %i has rows of %j", (count, expected) => {
    expect(rows(count)).toEqual(expected);
  });

  test.each([360, 328])("on the phone has two columns at most (%i px)", (width) => {
    expect(rows(5, { width, phone: true })).toEqual([2, 2, 1]);
    expect(rows(1, { width, phone: true })).toEqual([1]);
  });

  test("makes no panel narrower than its labels need, and breaks four evenly", () => {
    expect(rows(4, { width: 680, gutter: 38, lastGutter: 132 })).toEqual([2, 2]);
    for (const count of [2, 5, 12]) {
      for (const { left, right } of panelGrid({ ...wish, width: 680, count }).panels) {
        expect(right - left).toBeGreaterThanOrEqual(124);
      }
    }
  });

  test("lies within the figure, panels apart, with days under the lowest of each column and shares at the first", () => {
    const { panels, bottom } = panelGrid({ ...wish, count: 7 });
    expect(panels.map(({ first }) => first)).toEqual([true, false, false, false, true, false, false]);
    expect(panels.map(({ lowest }) => lowest)).toEqual([false, false, false, true, true, true, true]);
    expect(panels.map(({ last }) => last)).toEqual([false, false, false, true, false, false, true]);
    for (const panel of panels) {
      expect(panel.right).toBeLessThanOrEqual(952);
      expect(panel.bottom).toBeLessThan(bottom);
    }
    expect(panels[1]?.left).toBeGreaterThan((panels[0]?.right ?? 0) + 18);
  });
});
