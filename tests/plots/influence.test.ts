import { expect, test } from "vitest";
import { influenceFinding, influenceTable } from "../../src/plots/influence-words.ts";
import type { InfluenceInput } from "../../src/plots/influence-input.ts";

const arm = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };
const asked = { outcome: "independent", day: 180 } as const;
const names = { parameters: new Map([["kP", "loss of plasma cells"]]), regimens: new Map<string, string>() };

function limited(value: number, half: number) {
  return { value, lower: value - half, upper: value + half };
}

const clear = { low: limited(30, 3), high: limited(45, 3), span: limited(15, 4), correlation: limited(0.4, 0.1) };
const chance = { low: limited(35, 3), high: limited(36, 3), span: limited(1, 4), correlation: null };
const leanings = [
  { key: "kP", ...clear },
  { key: "epo death", ...chance },
];
const influence = { draws: 160, patients: 50, mean: 36, sd: 8, lower: 22, upper: 51, leanings, measurements: [] };
const input: InfluenceInput = { influence, names, arm, asked, horizon: 365 };

test("the finding says the outcome over draws, what it leans on, and what is chance", () => {
  expect(influenceFinding(input).replaceAll("\u00a0", " ")).toBe(
    "Independent of transfusion by day 180, watchful waiting: 36 % over 160 draws of 50 simulated patients each, 22 % to 51 % in the middle 90 % of draws. It leans most on loss of plasma cells, 30 % in the fifth of draws where it is lowest and 45 % where it is highest. For one of two numbers the ends differ by no more than chance.",
  );
  expect(influenceFinding({ ...input, influence: null })).toBe("Not asked yet.");
});

test("the table has every number, with limits and the correlation where it is known", () => {
  const { rows, columns } = influenceTable(input);
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(rows[0]?.slice(0, 5)).toEqual(["Loss of plasma cells", "kP", 30, 27, 33]);
  expect(rows[1]?.at(-1)).toBeNull();
});
