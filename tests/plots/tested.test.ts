import { describe, expect, test } from "vitest";
import { testedOf } from "../../src/plots/tested.ts";
import { testedFinding } from "../../src/plots/tested-finding.ts";
import { testedScale } from "../../src/plots/tested-scale.ts";
import { testedSeries } from "../../src/plots/tested-series.ts";
import { testedTable } from "../../src/plots/tested-table.ts";
import { leftOut, missed, shippedTested, testedRow, testedShipped } from "./tested-data.ts";

const plain = (words: string): string => words.replaceAll("\u00a0", " ");

describe("published numbers, counted", () => {
  test("fitted and predicted apart, the untested neither", () => {
    const tested = testedOf([
      testedRow({ id: "a" }),
      testedRow({ id: "b", place: "outer", tail: 0.2 }),
      testedRow({ id: "c", standing: "predicted", ...missed }),
      testedRow({ id: "d", ...leftOut }),
    ]);
    expect(tested.fitted).toEqual({ inner: 1, outer: 2, of: 2 });
    expect(tested.predicted).toEqual({ inner: 0, outer: 0, of: 1 });
    expect(tested.untested.map(({ id }) => id)).toEqual(["d"]);
  });

  test("misses first, then the least expected; a scale with misses before one without", () => {
    const tested = testedOf([
      testedRow({ id: "a" }),
      testedRow({ id: "b", tail: 0.3, place: "outer" }),
      testedRow({ id: "c", unit: "days", value: 90, low90: 100, low50: 110, median: 120, high50: 130, high90: 140 }),
      testedRow({ id: "d", unit: "days", tail: 0.04, place: "outside" }),
    ]);
    expect(tested.panels.map(({ unit, numbers }) => [unit, ...numbers.map(({ row }) => row.id)])).toEqual([
      ["days", "d", "c"],
      ["share", "b", "a"],
    ]);
  });

  test("the shipped ones: every row is a number or untested, and no unit is empty", () => {
    const { panels, fitted, predicted, untested } = shippedTested;
    const drawn = panels.reduce((sum, { numbers }) => sum + numbers.length, 0);
    expect(drawn + untested.length).toBe(testedShipped.length);
    expect([fitted.of, predicted.of, untested.length]).toEqual([17, 6, 4]);
    expect(panels.every(({ numbers }) => numbers.length > 0)).toBe(true);
  });
});

describe("what is said of them", () => {
  test("names the misses first, then counts", () => {
    const tested = testedOf([testedRow({ id: "a" }), testedRow({ id: "b", ...missed }), testedRow(leftOut)]);
    expect(plain(testedFinding(tested))).toBe(
      "Outside: Invented 2020, recovered before any step: 95 % against 20 % to 80 % (fitted). Inside the 90 % limits, fitted: 1 of 2; predicted: 0 of 0. In the inner half, fitted: 1 of 2; predicted: 0 of 0. One published number is not tested.",
    );
    expect(plain(testedFinding(testedOf([testedRow()])))).toMatch(/^No number lies outside its 90 % limits\./u);
    expect(testedFinding(null)).toBe("Not read yet.");
  });
});

describe("scales", () => {
  test("shares from none to all, days from 0, differences around 0, ratios by doublings around 1", () => {
    const numbers = (changes: Parameters<typeof testedRow>[0]) =>
      testedOf([testedRow(changes)]).panels[0]?.numbers ?? [];
    expect(testedScale("share", numbers({}), false).at(0.25)).toBe(0.25);
    const days = testedScale("days", numbers({ unit: "days", value: 171, low90: 100, high90: 321 }), false);
    expect(days.ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150, 200, 250, 300, 350]);
    const phone = testedScale("days", numbers({ unit: "days", value: 171, low90: 100, high90: 321 }), true);
    expect(phone.ticks.length).toBeLessThan(7);
    const gap = testedScale("difference", numbers({ unit: "difference", value: 0, low90: -90, high90: 30 }), false);
    expect([gap.at(0), gap.none]).toEqual([0.5, 0]);
    const ratio = testedScale("ratio", numbers({ unit: "ratio", value: 0.9, low90: 0.3, high90: 1.8 }), false);
    expect(ratio.ticks.map(({ label }) => label)).toEqual(["0.25", "0.5", "1", "2"]);
    expect(ratio.at(1)).toBeCloseTo(2 / 3, 12);
  });
});

test("the table has a row a number and the reasons of the others", () => {
  const { columns, rows } = testedTable(testedOf([testedRow({ ...missed }), testedRow({ id: "d", ...leftOut })]));
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.map((row) => [row[4], row[11], row[13]])).toEqual([
    ["fitted", "outside", null],
    ["untested", null, "another disease"],
  ]);
});

test("what is walked and heard is what is drawn", () => {
  const [series] = testedSeries({ tested: testedOf([testedRow(missed)]), width: 960, phone: false });
  expect(series?.name).toBe("Shares of patients");
  expect(plain(series?.marks[0]?.says ?? "")).toBe(
    "Invented 2020, n = 12, recovered before any step: 95 %, fitted; simulated 50 %, 90 % limits 20 % to 80 %; outside",
  );
  expect(series?.marks[0]?.level).toBe(0.95);
});
