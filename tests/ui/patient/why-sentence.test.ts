import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownArms } from "../../../src/plots/index.ts";
import type { PatientCourse } from "../../../src/schema/patient-course.ts";
import { whySentence } from "../../../src/ui/patient/why-sentence.ts";
import { forbiddenWords } from "../../architecture/words.ts";
import { halvingTitre, inventedCourse, type InventedPatient } from "../invented-course.ts";
import { inventedPatients } from "./invented-patients.ts";

const parameters = { halvingTitre, recoveryCount: 30, recoveryRun: 14 };
const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };

function told(course: PatientCourse): string {
  const [shown] = shownArms(course, [watch]);
  if (shown === undefined) return expect.unreachable("an arm");
  return whySentence(course, shown, parameters).replaceAll("\u00a0", " ");
}

const of = (patient: InventedPatient): string => told(inventedCourse(patient));

describe("why a patient recovers when he does", () => {
  test("the antibody falls, with its numbers", () => {
    expect(of({ antibody: 900, start: 60 })).toMatch(
      /^Under watchful waiting, the antibody falls below the level that halves progenitor survival on day \d+ \(at diagnosis, 60 days before the first dose, it stood at [\d,]+ times that level\), and its plasma cells halve every 14 days without immunosuppression; absolute reticulocytes reach 30 · 10⁹\/L on day \d+ and stay there for 14 days, and the last transfusion is on day \d+\.$/u,
    );
  });

  test("the antibody stays: how far it is at the horizon", () => {
    expect(of({ class: "persistent", halving: 200, antibody: 100 })).toMatch(
      /does not fall below the level that halves progenitor survival: on day 365 it is \d+ times that level .*absolute reticulocytes do not reach 30 · 10⁹\/L for 14 days running, and transfusions go on to day 3\d\d\.$/u,
    );
  });

  test("cells hold the marrow back: their inhibition fades", () => {
    expect(of({ class: "cellular" })).toMatch(
      /^Under watchful waiting, no antibody is at work: inhibition by cells fades from 30\.0 at diagnosis to [\d.]+ on day \d+, when \d+ % of progenitors survive; /u,
    );
  });

  test("the antibody is gone and the graft gives too little", () => {
    expect(of({ supply: 0.12, halving: 8 })).toMatch(
      /: at least \d+ % of progenitors survive in the last 60 days, but the graft's supply, 0\.12 of a healthy marrow, is too small to stay above 7\.0 g\/dL\.$/u,
    );
  });

  test("a competing event ends it, and that is said", () => {
    expect(of({ antibody: 900, start: 60, event: { cause: "relapsed", day: 30 } })).toMatch(
      /, the last transfusion is on day \d+, and the patient relapsed on day 30: nothing is drawn after that\.$/u,
    );
  });

  test("independence that ends with the graft giving too little says so too", () => {
    const course = inventedCourse({ supply: 0.12, halving: 8 });
    const arms = course.arms.map((arm) => ({ ...arm, independent: 20, dependentAgain: 90 }));
    expect(told({ ...course, arms })).toMatch(
      /and independence begins on day 20 and ends with a transfusion on day 90: at least \d+ % of progenitors survive in the last 60 days, but the graft's supply, 0\.12 of a healthy marrow, is too small/u,
    );
    const freed = arms.map((arm) => ({ ...arm, transfusions: arm.transfusions.filter((day) => day <= 90) }));
    expect(told({ ...course, arms: freed })).toMatch(/ends with a transfusion on day 90\.$/u);
  });

  test("without watching the arm is named", () => {
    const course = inventedCourse({ arms: [{ arm: "ucb-single", cord: 0.3 }] });
    const label = "One cord-blood unit";
    const [shown] = shownArms(course, [{ arm: "ucb-single", label, shortLabel: "One cord unit", slot: 2 }]);
    expect(shown && whySentence(course, shown, parameters)).toMatch(/^With one cord-blood unit, /u);
  });
});

describe("of any course (seed 20263)", () => {
  test("every number told is the course's, and no word is used that a simulation cannot bear", () => {
    fc.assert(
      fc.property(inventedPatients, (patient) => {
        const course = inventedCourse(patient);
        const text = told(course);
        const [own] = course.arms;
        if (own === undefined) return;
        const until = Math.min(course.horizon, (own.event?.day ?? Infinity) - 1);
        const at = (series: readonly number[], day: number): number =>
          series[day - (course.days[0] ?? 0)] ?? Number.NaN;
        const level = (day: number): number => (at(own.titreM, day) + at(own.titreG, day)) / halvingTitre;
        const found = (pattern: RegExp): number | null => {
          const [, number] = pattern.exec(text) ?? [];
          return number === undefined ? null : Number(number.replace("−", "-").replace(",", ""));
        };
        const below = found(/(?:survival on|been below .*? since) day (−?\d+)/u);
        if (below !== null) {
          expect(level(below)).toBeLessThan(1);
          expect(level(below - 1)).toBeGreaterThanOrEqual(1);
          expect(level(until)).toBeLessThan(1);
        }
        const antibody = patient.class !== "cellular";
        const since = course.days.filter((day) => day >= -course.start && day <= until);
        const everBelow = since.some((day) => level(day) < 1);
        expect(text.includes("does not stay below")).toBe(antibody && level(until) >= 1 && everBelow);
        expect(text.includes("does not fall below")).toBe(antibody && !everBelow);
        expect(text.includes("no antibody is at work")).toBe(!antibody);
        const still = found(/it is ([\d.,]+) times/u);
        if (still !== null) {
          expect(level(until)).toBeGreaterThanOrEqual(1);
          expect(Math.abs(still / level(until) - 1)).toBeLessThan(0.06);
        }
        const recovery = found(/reach 30 · 10⁹\/L on day (\d+)/u);
        expect(recovery).toBe(own.recovery !== null && own.recovery <= until ? own.recovery : null);
        const last = found(/last transfusion is on day (−?\d+)/u) ?? found(/go on to day (−?\d+)/u);
        if (last !== null) expect(last).toBe(own.transfusions.filter((day) => day <= until).at(-1));
        expect(/go on to/u.test(text)).toBe(own.independent === null && until === course.horizon);
        expect(text.includes("nothing is drawn after that")).toBe(until < course.horizon);
        expect(text.length).toBeLessThan(560);
        expect(forbiddenWords.filter(({ word }) => word.test(text))).toEqual([]);
        expect(text).not.toMatch(/NaN|undefined|Infinity/u);
      }),
      { seed: 20263, numRuns: 150 },
    );
  });
});
