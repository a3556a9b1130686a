import { describe, expect, test } from "vitest";
import { structureTable } from "../../src/plots/structure-facts.ts";
import { halfWords } from "../../src/plots/structure-figure.ts";
import { structureFinding } from "../../src/plots/structure-finding.ts";
import { structureRows, turnsOrder } from "../../src/plots/structure-rows.ts";
import { horizon, sweptAnswer } from "./swept-answers.ts";

const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };
const cord = { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 };
const arms = [watch, cord];
// the second arm is faster by the factor; 0: as fast, below: slower
const factors = { standard: 1, "one-class": 0, "no-feedback": -0.5, "host-cells": 3 };
const choices = Object.keys(factors).map((value) => ({ value, label: `The ${value}`, says: `it is ${value}` }));
const points = Object.entries(factors).map(([value, factor]) => ({ value, summary: sweptAnswer(arms, factor) }));
const asked = { outcome: "independent", day: 90 } as const;
const input = { points, choices, arms, asked, horizon };

/** The share of the second arm by day 90, as the finding prints it. */
function cordAt(structure: number): string {
  const share = points[structure]?.summary.arms[1]?.incidence.independent[90] ?? NaN;
  return `${Math.round(100 * share)}\u00a0%`;
}

describe("rows of structures", () => {
  test("hold each arm's outcome, in the order said", () => {
    const rows = structureRows(input);
    expect(rows.map(({ choice, dots }) => [choice.value, dots.length])).toEqual(choices.map(({ value }) => [value, 2]));
    expect(rows[3]?.dots[1]?.value).toBe(100 * (points[3]?.summary.arms[1]?.incidence.independent[90] ?? NaN));
  });

  test("turn the order only where two arms stand the other way round beyond the error in both", () => {
    const [standard, same, slower, faster] = structureRows(input);
    if (standard === undefined || same === undefined || slower === undefined || faster === undefined)
      return expect.unreachable("rows are missing");
    expect([same, slower, faster].map((row) => turnsOrder(standard, row))).toEqual([false, true, false]);
    expect(turnsOrder(same, slower)).toBe(false);
  });
});

describe("the finding", () => {
  test("says how far the others move each arm, and where the order turns with the numbers there", () => {
    const words = structureFinding(input);
    expect(words).toContain("by day 90, 1,000 simulated patients in each model: ");
    expect(words).toContain(
      `one cord-blood unit ${cordAt(0)} the standard, ${cordAt(2)} to ${cordAt(3)} in the others`,
    );
    expect(words).toContain(`in one of three other models: the no-feedback (watchful waiting`);
    expect(words).toContain(`one cord-blood unit ${cordAt(2)}).`);
  });

  test("says none where no order turns, and nothing of order with one arm", () => {
    const kept = { ...input, choices: choices.filter(({ value }) => value !== "no-feedback") };
    expect(structureFinding(kept)).toContain("in none of two other models.");
    expect(structureFinding({ ...input, arms: [watch] })).not.toContain("other way round");
    expect(structureFinding({ ...input, points: [] })).toBe("Not simulated yet.");
  });

  test("says the fewest patients where models found different numbers", () => {
    const fewer = points.map((point, index) => ({ ...point, summary: { ...point.summary, patients: 1000 - index } }));
    expect(structureFinding({ ...input, points: fewer })).toContain("at least 997 simulated patients in each model");
  });

  test("keeps to what is reached, and says what is not", () => {
    const late = points.map((point) => {
      const summary = { ...point.summary, arms: point.summary.arms.map((arm) => ({ ...arm })) };
      return { ...point, summary };
    });
    const words = structureFinding({ ...input, points: late, asked: { outcome: "median", day: 90 } });
    expect(words).toMatch(/day\u00a0\d+ to/u);
  });
});

test.each([
  [3.2, "independent", " ±4"],
  [11, "days", " ±11.0"],
  [10.61, "days", " ±10.7"],
  [null, "units", ""],
] as const)("an error of %s of %s stands as %s, never too small", (error, outcome, words) => {
  const of = { asked: { outcome, day: 90 } };
  expect(halfWords(error, of)).toBe(words);
  expect(halfWords(error, { ...of, withoutError: true })).toBe("");
});

test("the table has a row a structure and arm, with the distance from the first", () => {
  const { rows } = structureTable(input);
  expect(rows).toHaveLength(8);
  const [, , , own] = rows[1] ?? [];
  const [label, says, arm, value, , against, patients] = rows[7] ?? [];
  expect([label, says, arm, patients]).toEqual(["The host-cells", "it is host-cells", "One cord unit", 1000]);
  expect(against).toBeCloseTo(Number(value) - Number(own), 12);
  const { columns, rows: bare } = structureTable({ ...input, withoutError: true });
  expect(columns.filter(({ name }) => name.includes("error"))).toEqual([]);
  expect(bare[7]).toEqual(rows[7]?.toSpliced(4, 1));
});
