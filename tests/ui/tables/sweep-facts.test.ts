import { expect, test } from "vitest";
import type { SweepPoint } from "../../../src/notebook/index.ts";
import { sweepCsv } from "../../../src/ui/tables/sweep-csv.ts";
import { pointWords, sweepFacts, sweptValue, variedWords } from "../../../src/ui/tables/sweep-facts.ts";
import { requestOf } from "../../request-of.ts";
import { drawnSummary } from "../../plots/drawn-summary.ts";
import { inventedSummary } from "../invented-summary.ts";

const called = (symbol: string): string => (symbol === "L" ? "mean red-cell lifespan" : symbol);
const request = requestOf({});
const summary = inventedSummary(
  [
    { arm: "watch", share: () => 0.5 },
    { arm: "epo", share: () => 0.62 },
  ],
  180,
  1000,
);
const points: readonly SweepPoint[] = [
  { value: "28 d", request, summary },
  { value: "56 d", request, summary: null },
];
const arms = [
  { arm: "watch", label: "waiting" },
  { arm: "epo", label: "EPO" },
];

/** The names of the columns of a file. */
function csvNames(head: string): readonly string[] {
  return [...head.matchAll(/"([^"]*)"|[^,]+/gu)].map(([whole, quoted]) => quoted ?? whole);
}

test("a sweep in numbers: medians, shares with counts, gains; blank what has not been simulated", () => {
  const groups = sweepFacts(points, arms);
  expect(groups.map(({ heading }) => heading)).toEqual([
    "Day by which half have become independent",
    "Independent by the horizon (at any time until then)",
    "Days gained by day 180, mean, compared with waiting",
    "Days gained by day 365, mean, compared with waiting",
  ]);
  expect(groups[0]?.facts).toEqual([
    { label: "waiting", values: ["day 170", ""] },
    { label: "EPO", values: ["day 170", ""] },
  ]);
  expect(groups[1]?.facts[1]?.values).toEqual(["62\u00a0% (620 of 1,000) by day 180", ""]);
  expect(groups[3]?.facts).toEqual([{ label: "EPO", values: ["beyond the horizon", ""] }]);
  expect(sweepFacts([], arms).every(({ facts }) => facts.every(({ values }) => values.length === 0))).toBe(true);
});

test("a median nobody reaches says so, and is blank in the file", () => {
  const [arm] = summary.arms;
  if (arm === undefined) throw new Error("no arm");
  const none = { ...summary, arms: [{ ...arm, quantiles: { p25: null, p50: null, p75: null } }] };
  const point = { value: 7.5, request, summary: none };
  expect(sweepFacts([point], arms)[0]?.facts[0]?.values).toEqual(["not reached"]);
  expect(sweepCsv("threshold", [point]).split("\r\n")[1]).toBe("threshold,7.5,watch,1000,180,,500,0.5,,,1,invented");
  expect(sweepCsv("threshold", points).split("\r\n")).toHaveLength(4);
});

test("a varied value has its unit", () => {
  expect([
    sweptValue("threshold", 7.5),
    sweptValue("window", "28 d"),
    sweptValue("L", 1200),
    sweptValue("seed", 1200),
  ]).toEqual(["7.5 g/dL", "28 d", "1,200", "1200"]);
});

test("a point of a grid says both its values, one of a parameter which", () => {
  const point = { value: "28 d", request, summary: null };
  expect(pointWords("window", null, point, called)).toBe("28 d");
  expect(pointWords("window", "threshold", { ...point, step: 7.5 }, called)).toBe("28 d, 7.5 g/dL");
  expect(pointWords("dose", null, { ...point, value: 0.5 }, called)).toBe("×\u00a00.5");
  expect(pointWords("each", null, { ...point, value: 100, parameter: "L" }, called)).toBe("mean red-cell lifespan 100");
  expect([variedWords("each", null, called), variedWords("window", "dose", called)]).toEqual([
    "each parameter in turn",
    "window and the doses of all arms but the first",
  ]);
});

test("a grid and parameters are told apart in the file", () => {
  const grid = sweepCsv("window", [{ value: "28 d", step: 7.5, request, summary }], "threshold").split("\r\n");
  expect(grid[0]).toContain("varied,value,across,step,arm,");
  expect(grid[1]?.startsWith("window,28 d,threshold,7.5,watch,1000,")).toBe(true);
  const each = sweepCsv("each", [{ value: 30, parameter: "A0", request, summary }]).split("\r\n");
  expect(each[1]?.startsWith("A0,30,watch,1000,")).toBe(true);
});

test("under draws every number has its limits, in brackets and in the file, with how many draws they are of", () => {
  const moved = drawnSummary(summary, 40);
  const differences = moved.differences.map((difference) => ({
    ...difference,
    uncertainty: { lower: { ...difference, mean: -1.5 }, upper: { ...difference, mean: 31 }, draws: 40 },
  }));
  const drawn: SweepPoint = { value: "28 d", request, summary: { ...moved, differences } };
  const groups = sweepFacts([drawn], arms);
  expect(groups[0]?.facts[0]?.values).toEqual(["day 170 (day 136 to day 204)"]);
  expect(groups[1]?.facts[1]?.values[0]?.replaceAll("\u00a0", " ")).toBe(
    "62 % (50 % to 74 %), 620 of 1,000, by day 180",
  );
  expect(groups[2]?.facts[0]?.values[0]).toMatch(/ ± [\d.]+ d \(−1\.5 d to \+31\.0 d\)$/u);
  const [head = "", , epo = ""] = sweepCsv("window", [drawn]).split("\r\n");
  const [plainHead = ""] = sweepCsv("window", points).split("\r\n");
  expect(plainHead).not.toContain("lower");
  expect(csvNames(head)).toEqual([
    ...csvNames(plainHead).slice(0, -2),
    "median day, lower",
    "median day, upper",
    "share independent by horizon, lower",
    "share independent by horizon, upper",
    "days gained by day 180, lower",
    "days gained by day 180, upper",
    "days gained by day 365, lower",
    "days gained by day 365, upper",
    "draws",
    "seed",
    "fingerprint",
  ]);
  expect(epo.split(",").slice(-11, -2)).toEqual(["136", "204", "0.496", "0.744", "-1.5", "31", "", "", "40"]);
});
