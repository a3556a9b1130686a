import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { patientCourse } from "../../src/model/patient-course.ts";
import type { Run } from "../../src/model/run.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import type { Arm, ArmRegimen } from "../../src/schema/arm.ts";
import type { Rule } from "../../src/schema/rule.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { mergeCounts } from "../../src/stats/index.ts";
import { at } from "../oracle/at.ts";
import { compiledRun } from "./compiled-run.ts";
import { facts } from "./facts.ts";
import { randomRule } from "./random-rule.ts";
import { randomRunRequest } from "./random-run-request.ts";

const always: readonly Rule[] = [
  { measure: "haemoglobin", over: 4 },
  { measure: "reticulocytes", under: 500 },
  { measure: "titre", under: 4096 },
  { measure: "transfusions", under: 28 },
];
const never: readonly Rule[] = [
  { measure: "haemoglobin", under: 4 },
  { measure: "reticulocytes", over: 500 },
  { measure: "titre", over: 4096 },
  { measure: "transfusions", over: 28 },
];

/** The bits of each arm's block, without what rules gave. */
function blocks(run: Run, slots: number): readonly Float64Array[] {
  const { values } = simulateRange(run, 0, slots);
  return run.arms.map((_, index) => values.slice(index * run.layout.block, (index + 1) * run.layout.block));
}

/** A run of the arms `change` makes of each arm of a request; undefined where it is impossible. */
function changedRun(request: RunRequest, change: (regimens: readonly ArmRegimen[]) => readonly ArmRegimen[]) {
  const changed = (arm: Arm): Arm => ({ ...arm, regimens: [...change(arm.regimens)] });
  const run = compileRun({ ...request, arms: request.arms.map(changed) }, facts);
  return run.ok ? run.value : undefined;
}

function withoutRule({ regimen, start, dose, every }: ArmRegimen): ArmRegimen {
  return { regimen, start, dose, every };
}

function ruled(regimen: string, start: number, rule: Rule, dose = 1): ArmRegimen {
  return { regimen, start, dose, every: null, rule };
}

function armOf(name: string, ...regimens: readonly ArmRegimen[]): Arm {
  return { arm: name, regimens: [...regimens] };
}

const epo: ArmRegimen = { regimen: "epo", start: 0, dose: 1, every: null };

describe("a rule of a random run", () => {
  it("that always holds gives the bits of the arm without it, harm off (seed 41)", { timeout: 300_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(randomRunRequest, fc.constantFrom(...always), (request, rule) => {
        const calm = { ...request, harm: false };
        const free = changedRun(calm, (regimens) => regimens.map(withoutRule));
        const held = changedRun(calm, (regimens) => regimens.map((one) => ({ ...one, rule })));
        fc.pre(free !== undefined && held !== undefined);
        expect(blocks(held, 6)).toEqual(blocks(free, 6));
        compared += 1;
      }),
      { seed: 41, numRuns: 40 },
    );
    expect(compared).toBe(40);
  });

  it("that never holds gives the bits of the arm without its regimen, harm on (seed 42)", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(randomRunRequest, fc.constantFrom(...never), (request, rule) => {
        const kept = changedRun(request, (regimens) => [epo, ...regimens.filter((one) => one.rule === undefined)]);
        const unmet = changedRun(request, (regimens) => [
          epo,
          ...regimens.map((one) => (one.rule === undefined ? one : { ...one, rule })),
        ]);
        fc.pre(kept !== undefined && unmet !== undefined);
        expect(blocks(unmet, 6)).toEqual(blocks(kept, 6));
        expect(simulateRange(unmet, 0, 6).values.subarray(unmet.layout.arms * unmet.layout.block)).toEqual(
          new Float64Array(unmet.layout.length - unmet.layout.arms * unmet.layout.block),
        );
      }),
      { seed: 42, numRuns: 40 },
    );
  });

  it("at dose 0 does nothing and counts nobody (seed 43)", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(randomRunRequest, fc.constantFrom(...always), (request, rule) => {
        const without = changedRun(request, () => [epo]);
        const idle = changedRun(request, () => [epo, ruled("dli", 7, rule, 0)]);
        fc.pre(without !== undefined && idle !== undefined);
        expect(simulateRange(idle, 0, 4)).toEqual(simulateRange(without, 0, 4));
      }),
      { seed: 43, numRuns: 15 },
    );
  });

  it("gives the same bits however patients are cut into ranges, and alone (seed 44)", { timeout: 300_000 }, () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 4 });
    const days = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 120 }));
    let split = 0;
    fc.assert(
      fc.property(randomRule, randomRule, days, cuts, fc.nat(1000), (one, other, [first, second], inner, seed) => {
        const run = compiledRun({
          seed,
          horizon: 200,
          assume: "progenitors",
          arms: [armOf("by rule", epo, ruled("ucb-mnc-x3", first, one), ruled("daratumumab", second, other))],
        });
        const whole = simulateRange(run, 0, 12);
        const given = at(whole.values, at(run.layout.given, 0));
        if (given > 0 && given < 12) split += 1;
        const ends = [0, ...inner.toSorted((a, b) => a - b), 12];
        const parts = ends.slice(1).map((to, index) => simulateRange(run, at(ends, index), to));
        const alone = Array.from({ length: 12 }, (_, slot) => simulateRange(run, slot, slot + 1));
        expect(parts.reduce(mergeCounts)).toEqual(whole);
        expect(alone.reduce(mergeCounts)).toEqual(whole);
      }),
      { seed: 44, numRuns: 15 },
    );
    expect(split).toBeGreaterThan(5);
  });

  it(
    "reads nothing of a later day: horizon, later regimens and the arm's other rules leave it as it was (seed 45)",
    { timeout: 300_000 },
    () => {
      const later = fc.constantFrom("plasma-exchange", "ucb-single", "bortezomib", "dli", "daratumumab");
      const sameDay = fc.constantFrom("plasma-exchange", "steroid", "taper", "ucb-single");
      const answers = new Set<boolean | undefined>();
      const day = fc.integer({ min: 0, max: 90 });
      fc.assert(
        fc.property(randomRule, randomRule, day, later, sameDay, fc.nat(1000), (rule, last, on, regimen, too, slot) => {
          const decided = (horizon: number, ...regimens: readonly ArmRegimen[]) => {
            const arms = [armOf("by rule", epo, ruled("rituximab", on, rule), ...regimens)];
            const course = patientCourse(compiledRun({ horizon, assume: "progenitors", arms }), slot);
            return course?.arms[0]?.decisions?.find((made) => made.regimen === "rituximab");
          };
          const alone = decided(100);
          answers.add(alone?.holds);
          expect(alone).toMatchObject({ day: on, measure: rule.measure });
          expect(decided(300, { ...epo, regimen, start: on + 1 })).toEqual(alone);
          expect(decided(200, { ...epo, regimen, start: on })).toEqual(alone);
          // all rules of a day read before anything given that day acts
          expect(decided(200, ruled(too, on, last))).toEqual(alone);
        }),
        { seed: 45, numRuns: 30 },
      );
      expect(answers).toEqual(new Set([true, false]));
    },
  );
});

describe("a rule", () => {
  it("counts to whom it gave its regimen, and only those alive and free of relapse on the day", () => {
    const rule: Rule = { measure: "reticulocytes", under: 30 };
    const run = compiledRun({
      arms: [armOf("a", epo), armOf("b", epo, ruled("dli", 300, always[0] ?? rule), ruled("rituximab", 28, rule))],
    });
    const counts = simulateRange(run, 0, 80);
    const given = [0, 1].map((index) => at(counts.values, at(run.layout.given, 1) + index));
    const courses = Array.from({ length: 80 }, (_, slot) => patientCourse(run, slot)?.arms[1]);
    const expected = ["dli", "rituximab"].map(
      (regimen) =>
        courses.filter((course) =>
          course?.decisions?.some(
            (made) => made.regimen === regimen && made.holds && made.day < (course.event?.day ?? Infinity),
          ),
        ).length,
    );
    expect(given).toEqual(expected);
    expect(given[0]).toBeLessThan(80);
    expect(given[1]).toBeGreaterThan(10);
    expect(run.layout.length).toBe(2 * run.layout.block + 2);
  });
});
