import { expect, it } from "vitest";
import { patientCourse } from "../../src/model/patient-course.ts";
import type { ArmRegimen } from "../../src/schema/arm.ts";
import type { Rule } from "../../src/schema/rule.ts";
import { at } from "../oracle/at.ts";
import { type OracleAnswer, oracle } from "../oracle/oracle.ts";
import type { ScheduledEffect } from "../oracle/scheduled-effect.ts";
import { compiledRun } from "./compiled-run.ts";

const start = 60;
const horizon = 90;
const epo: ArmRegimen = { regimen: "epo", start: 0, dose: 1, every: null };
const addedEpo: ScheduledEffect = { kind: "epo", from: start, days: 84, add: 600 };

/** What the independent solution reads on its last day, before anything that day's rule decides about. */
const readings: Readonly<Record<Rule["measure"], (answer: OracleAnswer) => number>> = {
  reticulocytes: ({ absoluteReticulocytes }) => absoluteReticulocytes.at(-1) ?? NaN,
  haemoglobin: ({ rows }) => rows.at(-1)?.[1] ?? NaN,
  titre: ({ rows }) => 2 * (rows.at(-1)?.[3] ?? NaN),
  transfusions: ({ transfusionDays, runInDays, rows }) => {
    const today = rows.at(-1)?.[0] ?? NaN;
    return [...runInDays, ...transfusionDays].filter((day) => day > today - 28 && day <= today).length;
  },
};

const cases: readonly {
  readonly rule: Rule;
  readonly day: number;
  readonly regimen: string;
  readonly given: readonly ScheduledEffect[];
}[] = [
  {
    rule: { measure: "reticulocytes", under: 5 },
    day: 28,
    regimen: "daratumumab",
    given: [{ kind: "deplete", from: start + 28, days: 84, rate: 0.04, spared: 0.18 }],
  },
  {
    rule: { measure: "titre", over: 8 },
    day: 14,
    regimen: "plasma-exchange",
    given: [0, 2, 4, 6, 8].map((day) => ({ kind: "remove", day: start + 14 + day, left: 0.37 })),
  },
  {
    rule: { measure: "haemoglobin", under: 8 },
    day: 21,
    regimen: "daratumumab",
    given: [{ kind: "deplete", from: start + 21, days: 84, rate: 0.04, spared: 0.18 }],
  },
  {
    rule: { measure: "transfusions", over: 1 },
    day: 0,
    regimen: "plasma-exchange",
    given: [0, 2, 4, 6, 8].map((day) => ({ kind: "remove", day: start + day, left: 0.37 })),
  },
];

it.each(cases)(
  "$regimen by $rule.measure on day $day: the independent solution, lived without it to the day, decides the same and then agrees",
  { timeout: 300_000 },
  ({ rule, day, regimen, given }) => {
    const arms = [{ arm: "by rule", regimens: [epo, { ...epo, regimen, start: day, rule }] }];
    const run = compiledRun({ seed: 77, start, horizon, window: 14, arms });
    const answers = new Set<boolean>();
    const worst = { value: 0, haemoglobin: 0, reticulocytes: 0, antibody: 0, breach: 0 };
    for (let slot = 0; slot < 6; slot += 1) {
      const course = patientCourse(run, slot) ?? expect.unreachable(`slot ${slot} is vacant`);
      const arm = course.arms[0] ?? expect.unreachable("the course lacks its arm");
      const [decision] = arm.decisions ?? [];
      const imposed = arm.transfusions.map((transfused) => transfused + start);
      const lived = (schedule: readonly ScheduledEffect[], days: number) => {
        const imposedTransfusionDays = imposed.filter((transfused) => transfused <= days);
        const policy = { threshold: 7, visit: 3, minInterval: 3, units: 2, imposedTransfusionDays };
        return oracle(course.entry.patient, schedule, { step: 1 / 8, days, ...policy });
      };
      const value = readings[rule.measure](lived([addedEpo], start + day));
      const reported = rule.measure === "titre" ? 2 ** Math.floor(Math.log2(value)) : value;
      const holds = reported < (rule.under ?? -Infinity) || reported > (rule.over ?? Infinity);
      expect(decision).toMatchObject({ regimen, day, measure: rule.measure, holds });
      worst.value = Math.max(worst.value, Math.abs((decision?.value ?? NaN) - reported));
      answers.add(holds);
      const after = lived(holds ? [addedEpo, ...given] : [addedEpo], start + horizon);
      worst.breach = Math.max(worst.breach, after.breach);
      const zero = course.days.indexOf(-start);
      after.rows.forEach(([, haemoglobin, reticulocytes, antibodyM, antibodyG], index) => {
        const gap = (series: readonly number[], other: number): number => Math.abs(at(series, zero + index) - other);
        worst.haemoglobin = Math.max(worst.haemoglobin, gap(arm.haemoglobin, haemoglobin));
        worst.reticulocytes = Math.max(worst.reticulocytes, gap(arm.reticulocytePercent, reticulocytes));
        for (const [series, other] of [
          [arm.titreM, 2 * antibodyM],
          [arm.titreG, 2 * antibodyG],
        ] as const) {
          worst.antibody = Math.max(worst.antibody, gap(series, other) / Math.max(1e-6, other));
        }
      });
    }
    expect(answers).toEqual(new Set([true, false]));
    expect(worst.value).toBeLessThan(0.1);
    expect(worst.haemoglobin).toBeLessThan(0.01);
    expect(worst.breach).toBeLessThan(0.01);
    expect(worst.reticulocytes).toBeLessThan(0.03);
    expect(worst.antibody).toBeLessThan(0.001);
  },
);
