import { expect, test } from "vitest";
import type { SweepPoint } from "../../../src/notebook/index.ts";
import { sweepCsv } from "../../../src/ui/tables/sweep-csv.ts";
import { sweepFacts, sweptValue } from "../../../src/ui/tables/sweep-facts.ts";
import { requestOf } from "../../request-of.ts";
import { inventedSummary } from "../invented-summary.ts";

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
