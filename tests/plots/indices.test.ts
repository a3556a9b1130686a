import { expect, test } from "vitest";
import { indicesFinding, indicesTable } from "../../src/plots/indices-chart.ts";
import type { InfluenceRow } from "../../src/schema/influence-row.ts";

const names = {
  parameters: new Map([["kP", "loss of plasma cells"]]),
  regimens: new Map([["watch", "Watchful waiting"]]),
};

function row(keys: string, total: number, half: number): InfluenceRow {
  const first = { first: total / 2, firstLower: total / 2 - half, firstUpper: total / 2 + half };
  const whole = { total, totalLower: total - half, totalUpper: total + half };
  const asked = { arm: "watch", measure: "independent", day: 180, patients: 128, rows: 512 } as const;
  return { ...asked, keys, ...first, ...whole, correlation: null };
}

test("the finding names what moves the outcome, with limits, and how far the order is settled", () => {
  const classes = row("classSelfLimited;classPersistent", 0.6, 0.05);
  const rows = [classes, row("kP", 0.3, 0.05), row("epo death", 0.28, 0.05)];
  expect(indicesFinding({ rows, names })).toBe(
    "Before the studies, the share independent by day 180 under watchful waiting is moved by mix of the three classes, first index 0.30 (0.25 to 0.35), total 0.60 (0.55 to 0.65); loss of plasma cells, first index 0.15 (0.10 to 0.20), total 0.30 (0.25 to 0.35); epo: multiplier on the hazard of death, first index 0.14 (0.09 to 0.19), total 0.28 (0.23 to 0.33). The order of the first place is settled; from there on limits of neighbours overlap, and the order is not.",
  );
  expect(indicesFinding({ rows: rows.slice(1), names })).toContain("the order is not settled");
  expect(indicesFinding({ rows: rows.slice(0, 2), names })).toContain("No limits of neighbours overlap");
  expect(indicesFinding({ rows: null, names })).toBe("Not read yet.");
  expect(indicesTable({ rows, names }).rows).toHaveLength(3);
});
