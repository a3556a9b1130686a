import { expect, test } from "vitest";
import { differenceFinding } from "../../src/plots/difference-finding.ts";
import { differenceLayout } from "../../src/plots/difference-layout.ts";
import { differenceTable } from "../../src/plots/difference-table.ts";
import { differenceNumbers } from "../../src/plots/difference-words.ts";
import type { Difference, Summary } from "../../src/schema/summary.ts";
import { inventedSummary } from "../ui/invented-summary.ts";
import { differenceOf } from "./difference-of.ts";

const gains = [60, 90, 20, 40, 0, -5, 10, 3, 0, -30];
const plain = differenceOf("ucb-single", 365, gains);
const numbers = { mean: 0, p5: 0, p50: 0, p95: 0, same: 0, lost: 0, unitsSaved: 0, recoveryGained: 0 };
const drawn: Difference = {
  ...plain,
  // every patient under each of two draws
  gains: { ...plain.gains, counts: plain.gains.counts.map((count) => 2 * count) },
  uncertainty: {
    lower: { ...numbers, gained: 0.21, mean: -3 },
    upper: { ...numbers, gained: 0.69, mean: 41.5 },
    draws: 200,
  },
};
const arms = ["watch", "ucb-single"].map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
const share = (): number => 0.4;
const of = (difference: Difference) => {
  const invented = inventedSummary(["watch", "ucb-single"].map((arm) => ({ arm, share })));
  const summary: Summary = { ...invented, patients: gains.length, differences: [difference] };
  return { summary, arms, arm: "ucb-single", by: 365 };
};

test("under draws says the shares of ten patients and what nobody knows makes of them; without draws nothing of it", () => {
  expect(differenceFinding(of(drawn)).replaceAll("\u00a0", " ")).toContain(
    "At least 15 more days independent in 4 of 10 patients, within 14 days in 5, less in 1; what nobody knows makes the 4 anything from 2 to 7, and the mean −3.0 to +41.5 d (90 % of 200 draws).",
  );
  expect(differenceFinding(of(plain))).not.toContain("nobody knows");
});

test("the table counts each patient once, under however many draws he lived, and has limits of all but the bars", () => {
  const bare = differenceTable(of(plain));
  const { summary, ...options } = of(drawn);
  const table = differenceTable({ ...options, summary: { ...summary, draws: 200 } });
  expect(table?.rows.map((row) => row.slice(0, 4))).toEqual(bare?.rows);
  expect(table?.columns.slice(4).map(({ name }) => name)).toEqual([
    "Days, lower",
    "Days, upper",
    "Share, lower",
    "Share, upper",
  ]);
  expect(table?.caption).toContain("90\u00a0% of 200 parameter draws");
  const limits = new Map(table?.rows.map(([name, , , , ...rest]) => [name, rest]));
  expect(limits.get("Mean")).toEqual([-3, 41.5, null, null]);
  expect(limits.get("Gained more than 14 d")).toEqual([null, null, 21, 69]);
  expect(limits.get("−14 to +14 d")).toEqual([null, null, null, null]);
});

test("the numbers over the bars say what nobody knows of the mean, where the draws say it", () => {
  expect(differenceNumbers(drawn)).toContain("Whisker under it: what nobody knows of the mean, −3.0 to +41.5 d");
  expect(differenceNumbers(plain)).not.toContain("nobody knows");
});

test("room is kept for the ranges, and nothing else moves but down", () => {
  const place = { width: 960, phone: false };
  const [bare, ranged] = [differenceLayout(place), differenceLayout({ ...place, ranged: true })];
  expect(ranged.shareRange - ranged.shareWords).toBeGreaterThan(12);
  expect(ranged.range - ranged.shareRange).toBeGreaterThan(12);
  expect(ranged.bars.top - ranged.whisker).toBeGreaterThan(10);
  expect([ranged.bars.left, ranged.bars.right, ranged.title]).toEqual([bare.bars.left, bare.bars.right, bare.title]);
});
