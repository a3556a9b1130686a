import { describe, expect, test } from "vitest";
import type { OraclePatient } from "./oracle-patient.ts";
import type { OracleAnswer, OracleOptions, OracleRow } from "./oracle.ts";
import { oracle } from "./oracle.ts";
import { randomPatient } from "./random-patient.ts";
import { randomSchedule } from "./random-schedule.ts";
import { referenceTrajectories } from "./reference-trajectories.ts";

const usual = { step: 1 / 8, days: 365, threshold: 7, visit: 3, minInterval: 3, units: 2 } satisfies OracleOptions;

/** Largest differences: haemoglobin and reticulocytes absolute, antibodies relative. */
function differences(rows: readonly OracleRow[], others: readonly OracleRow[]): readonly number[] {
  expect(rows.map(([day]) => day)).toEqual(others.map(([day]) => day));
  return [1, 2, 3, 4].map((column) =>
    Math.max(
      ...rows.map((row, index) => {
        const one = row[column] ?? NaN;
        const other = others[index]?.[column] ?? NaN;
        return column < 3 || other === 0 ? Math.abs(one - other) : Math.abs(one / other - 1);
      }),
    ),
  );
}

const columns = ["haemoglobin", "reticulocytes", "antibodyM", "antibodyG"];

/** The columns that differ by more than their limit, each with its difference. */
function beyond(rows: readonly OracleRow[], others: readonly OracleRow[], limits: readonly number[]): string[] {
  return differences(rows, others).flatMap((difference, column) =>
    difference <= (limits[column] ?? NaN) ? [] : [`${columns[column] ?? ""}: ${difference}`],
  );
}

describe.each(referenceTrajectories)(
  "reference patient $id",
  ({ patient, schedule, transfusionDays, runInDays, rows }) => {
    test.each(["history", "chain"] as const)(
      "by the %s: same transfusions, rows to the rounding of print",
      (lifespan) => {
        const answer = oracle(patient, schedule, { ...usual, lifespan });
        expect(answer.runInDays).toEqual(runInDays);
        expect(answer.transfusionDays).toEqual(transfusionDays);
        expect(answer.closestVisit).toBeGreaterThan(0.06);
        expect(beyond(answer.rows, rows, [1e-4, 1e-4, 5.1e-5, 5.1e-5])).toEqual([]);
      },
    );
  },
);

describe.each([0, 2, 3, 7, 12, 19])("random patient and schedule %i (seed 40)", (index) => {
  const patient = randomPatient(40, index);
  const schedule = randomSchedule(40, index, patient);
  const free: OracleAnswer = oracle(patient, schedule, usual);
  const imposed = { ...usual, imposedTransfusionDays: [...free.runInDays, ...free.transfusionDays] };

  test("history integral and matrix exponential agree", () => {
    expect(
      beyond(oracle(patient, schedule, { ...imposed, lifespan: "chain" }).rows, free.rows, [1e-7, 1e-7, 0, 0]),
    ).toEqual([]);
  });

  test("steps half as long change little, even with daily double exchanges", () => {
    const fine = oracle(patient, schedule, { ...imposed, step: 1 / 16, lifespan: "chain" });
    expect(beyond(free.rows, fine.rows, [0.0005, 0.0025, 1e-6, 1e-6])).toEqual([]);
  });

  test("the rule's own days, imposed, change nothing and break no rule", () => {
    const again = oracle(patient, schedule, imposed);
    expect(again.rows).toEqual(free.rows);
    expect(again.breach).toBe(0);
  });
});

test("absolute reticulocytes do not step at a transfusion", () => {
  const answer = oracle({ SD: 1, A0: 2, kP: 0.005 }, [], { ...usual, days: 60, imposedTransfusionDays: [30] });
  const [before, on, after] = [29, 30, 31].map((day) => answer.absoluteReticulocytes[day] ?? NaN);
  expect(answer.breach).toBeGreaterThan(0);
  expect(answer.rows[30]?.[1]).toBeGreaterThan((answer.rows[29]?.[1] ?? NaN) + 1.5);
  expect(Math.abs((on ?? NaN) / ((before ?? NaN) + (on ?? NaN)) - 0.5)).toBeLessThan(0.01);
  expect(after).toBeLessThan(on ?? NaN);
});

test("a day off the visits is a breach without bound", () => {
  expect(oracle({}, [], { ...usual, days: 10, imposedTransfusionDays: [-39] }).breach).toBe(Infinity);
});

test("health: haemoglobin 13.56, reticulocytes 1.27 %; with random loss 13.42, 1.32 %", () => {
  const healthy: OraclePatient = { SD: 1, bE: 1, A0: 0, U0: 0 };
  const long: OracleOptions = { ...usual, step: 1 / 2, days: 3000, lifespan: "chain", imposedTransfusionDays: [] };
  const without = oracle({ ...healthy, hx: 0 }, [], long).rows.at(-1);
  expect(Math.abs((without?.[1] ?? NaN) - 13.56)).toBeLessThan(0.03);
  expect(Math.abs((without?.[2] ?? NaN) - 1.27)).toBeLessThan(0.02);
  const withLoss = oracle(healthy, [], long).rows.at(-1);
  expect(Math.abs((withLoss?.[1] ?? NaN) - 13.42)).toBeLessThan(0.03);
  expect(Math.abs((withLoss?.[2] ?? NaN) - 1.32)).toBeLessThan(0.02);
});

test("what the text does not define is refused", () => {
  const calm = { kind: "calm", day: 60, size: 0.5, decay: 30 } as const;
  const suppression = { kind: "immunosuppression", points: [[60, 1]] } as const;
  expect(() =>
    oracle(
      {},
      [
        { ...calm, output: 0.2 },
        { ...calm, output: 0.4 },
      ],
      usual,
    ),
  ).toThrow("different output");
  expect(() => oracle({}, [suppression, suppression], usual)).toThrow("two changes of immunosuppression");
  expect(() => oracle({}, [{ kind: "bolus", day: 60.5, left: 0.5 }], usual)).toThrow("whole days");
  expect(() => oracle({}, [], { ...usual, step: 0.3 })).toThrow("no whole number of steps");
});
