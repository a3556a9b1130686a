import { beforeAll, expect, test } from "vitest";
import { beliefFigure, beliefFinding, beliefSeries, beliefTable } from "../../../src/plots/index.ts";
import { believed } from "./belief-states.ts";
import { outline } from "./outline.ts";

beforeAll(() => document.fonts.ready);
const place = { width: 680, phone: false };

test("it is drawn, wide and narrow, and has its size before it is known", () => {
  expect(outline(beliefFigure({ ...place, belief: believed }))).toMatchSnapshot("wide");
  expect(outline(beliefFigure({ width: 328, phone: true, belief: believed }))).toMatchSnapshot("narrow");
  const height = (belief: typeof believed | null) => beliefFigure({ ...place, belief }).getAttribute("height");
  expect(height(null)).toBe(height(believed));
});

test("a ring and a dot a row, both in ink; a mark each; the words stand in its name", () => {
  const figure = beliefFigure({ ...place, belief: believed });
  expect(figure.querySelectorAll("circle")).toHaveLength(6);
  expect(figure.outerHTML).not.toContain("--arm-");
  expect(beliefSeries({ ...place, belief: believed }).map(({ marks }) => marks.length)).toEqual([3, 3]);
  expect(figure.getAttribute("aria-label")).toContain(beliefFinding(believed));
});

test("it says that a move within the error of the draws is none, and how far a larger one went", () => {
  expect(beliefFinding(believed)).toContain("three patients say next to nothing");
  const moved = { ...believed, posterior: { ...believed.posterior, nothing: 0.35, faster: 0.6, slower: 0.05 } };
  expect(beliefFinding(moved)).toContain("The largest move is 47.5 points.");
  expect(beliefTable(moved)?.rows.map((row) => row[2])).toEqual([35, 60, 5, null, null]);
  expect(beliefTable(null)).toBeNull();
});
