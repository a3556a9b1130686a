import { describe, expect, it } from "vitest";
import { recoveryFinding } from "../../src/plots/recovery-finding.ts";
import type { RecoveryOptions } from "../../src/plots/recovery-options.ts";
import { recoveryDays, recoverySpan } from "../../src/plots/recovery-rows.ts";
import { recoveryTable } from "../../src/plots/recovery-table.ts";
import { inventedRecovery } from "../ui/invented-recovery.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "epo", label: "erythropoietin", shortLabel: "Erythropoietin", slot: 2 },
];
const recovery = inventedRecovery({ arms: ["watch", "epo"], patients: 40, paths: 3 });
const options: RecoveryOptions = {
  recovery,
  state: "haemoglobin",
  clock: "therapy",
  arms,
  horizon: 365,
  threshold: 7,
  stale: false,
};

describe("the table", () => {
  it("holds the numbers of the answer, on regular days and the first and last", () => {
    const { rows } = recoveryTable(options);
    const [epo] = recovery.arms.slice(1);
    const row = rows.find(([arm, day]) => arm === "Erythropoietin" && day === 90);
    expect(row?.slice(2)).toEqual([
      epo?.n[150],
      epo?.p5[150],
      epo?.p25[150],
      epo?.p50[150],
      epo?.p75[150],
      epo?.p95[150],
    ]);
    expect(rows.slice(0, rows.length / 2).map(([, day]) => day)).toEqual(recoveryDays(recoverySpan(options)));
  });

  it("prints shares in percent, and says where nobody is seen", () => {
    const { columns, rows, blank } = recoveryTable({ ...options, state: "survival" });
    expect(columns[5]).toEqual({ name: "Median", decimals: 0, unit: "%" });
    expect(rows[0]?.[5]).toBe(100 * (recovery.arms[0]?.p50[0] ?? NaN));
    const empty = { ...recovery, arms: recovery.arms.map((arm) => ({ ...arm, n: [0], p50: [null] })) };
    expect(recoveryTable({ ...options, recovery: empty }).rows[0]?.[5]).toBeNull();
    expect(blank).toBe("nobody seen");
  });

  it("is empty before there is an answer", () => {
    expect(recoveryTable({ ...options, recovery: null }).rows).toEqual([]);
    expect(recoveryFinding({ ...options, recovery: null })).toBe("");
  });
});

describe("the sentence", () => {
  it("says the numbers of the table's last day, arm by arm", () => {
    const rows = recoveryTable(options).rows.filter(([, day]) => day === 365);
    const said = recoveryFinding(options);
    for (const [, , n, , p25, p50, p75] of rows) {
      const [low, middle, high] = [p25, p50, p75].map((value) => Number(value).toFixed(1));
      expect(said).toContain(`${middle}\u00a0g/dL (${low} to ${high}; ${n} seen)`);
    }
    expect(said).toMatch(/^Haemoglobin 365 days from first dose/u);
  });

  it("of many arms says the range of the medians and names none", () => {
    const many = Array.from({ length: 6 }, (_, index) => ({
      ...arms[0],
      arm: `${index}`,
      label: `arm ${index}`,
      shortLabel: "",
      slot: 1,
    }));
    const of = inventedRecovery({ arms: many.map(({ arm }) => arm), patients: 20, paths: 0 });
    const said = recoveryFinding({ ...options, arms: many, recovery: of });
    expect(said).toContain("the medians of six arms");
    expect(said).not.toContain("arm 1");
  });
});

describe("the days", () => {
  it("on other clocks run from day 0 to the last with a twentieth of the patients", () => {
    const n = [1, 40, 40, 2, 1, 0];
    const late = { ...recovery, from: 30, arms: recovery.arms.map((arm) => ({ ...arm, n })) };
    expect(recoverySpan({ ...options, recovery: late, clock: "diagnosis" })).toEqual({ from: 0, to: 33 });
    expect(recoverySpan({ ...options, recovery: null, clock: "diagnosis" })).toEqual({ from: 0, to: 365 });
    expect(recoveryDays({ from: 0, to: 100 })).toEqual([0, 30, 60, 90, 100]);
  });
});
