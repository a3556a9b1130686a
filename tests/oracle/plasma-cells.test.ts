import { expect, test } from "vitest";
import { completePatient } from "./oracle-patient.ts";
import { plasmaCells } from "./plasma-cells.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";

const patient = completePatient({ kP: 0.02, beta: 0.4, Tdx: 70 });

/** The plan of a patient diagnosed on day 70: full to day 30, none from day 110. */
function plan(day: number): number {
  return Math.min(1, Math.max(0, (110 - day) / 80));
}

test("one on day 0 when nothing is done, by the plan's own loss before and after", () => {
  const cells = plasmaCells(patient, [], 200);
  expect(cells(-40, -40)).toBeCloseTo(Math.exp(0.02 * 0.6 * 40), 12);
  expect(cells(0, 0)).toBeCloseTo(1, 12);
  expect(cells(110, 110)).toBeCloseTo(Math.exp(-0.02 * (110 - 0.4 * (30 + 40))), 12);
});

test("two overlapping depletions, a bolus, a net effect and an attack equal small steps of the split cells", () => {
  const schedule: ScheduledEffect[] = [
    { kind: "deplete", from: 10, days: 60, rate: 0.05, spared: 0.2 },
    { kind: "deplete", from: 40, days: 60, rate: 0.08, spared: 0.3 },
    { kind: "bolus", day: 40, left: 0.7 },
    { kind: "net", from: 20, days: 50, theta: 0.4 },
    { kind: "net", from: 50, days: 50, theta: -0.6 },
    { kind: "gvp", from: 60, rate: 0.01 },
  ];
  const cells = plasmaCells(patient, schedule, 120);
  // Cells that the first and the second depletion spare or not; before a split all bear its mark.
  let split = [{ amount: 1, first: true, second: true }];
  const step = 1 / 500;
  const errors: number[] = [];
  for (let k = 0; k < 120 * 500; k++) {
    const day = Math.floor(k / 500);
    const time = (k + 0.5) * step;
    if (k === 10 * 500) {
      split = split.flatMap((part) => [
        { ...part, amount: 0.2 * part.amount, first: false },
        { ...part, amount: 0.8 * part.amount },
      ]);
    }
    if (k === 40 * 500) {
      split = split.flatMap((part) => [
        { ...part, amount: 0.7 * 0.3 * part.amount, second: false },
        { ...part, amount: 0.7 * 0.7 * part.amount },
      ]);
    }
    const theta = (day >= 20 && day < 70 ? 0.4 : 0) + (day >= 50 && day < 100 ? -0.6 : 0);
    const common = 0.02 * (1 - 0.4 * plan(time)) * Math.exp(theta) + (day >= 60 ? 0.01 : 0);
    for (const part of split) {
      const first = part.first && day >= 10 && day < 70 ? 0.05 : 0;
      const second = part.second && day >= 40 && day < 100 ? 0.08 : 0;
      part.amount *= Math.exp(-(common + first + second) * step);
    }
    if (k % 5000 === 4999) {
      const sum = split.reduce((so, { amount }) => so + amount, 0);
      errors.push(Math.abs(cells(day, day + 1) - sum));
    }
  }
  expect(errors).toHaveLength(12);
  expect(Math.max(...errors)).toBeLessThan(1e-7);
});

test("points of immunosuppression replace the plan afterwards, not in the start value", () => {
  const schedule: ScheduledEffect[] = [
    {
      kind: "immunosuppression",
      points: [
        [20, 1.5],
        [30, 1.5],
        [40, 0.5],
      ],
    },
  ];
  const cells = plasmaCells(patient, schedule, 100);
  expect(cells(-40, -40)).toBe(plasmaCells(patient, [], 100)(-40, -40));
  expect(cells(60, 60)).toBeCloseTo(Math.exp(-0.02 * (60 - 0.4 * (20 + 15 + 10 + 10))), 12);
});
