import { expect, test } from "vitest";
import { differenceFinding } from "../../src/plots/difference-finding.ts";
import { differenceTable } from "../../src/plots/difference-table.ts";
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

test("the table counts each patient once, under however many draws he lived", () => {
  expect(differenceTable(of(drawn))?.rows).toEqual(differenceTable(of(plain))?.rows);
});
