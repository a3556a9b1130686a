import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { patientCourse } from "../../src/model/patient-course.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import { CourseState } from "../../src/schema/course-state.ts";
import type { OwnRegimen } from "../../src/schema/own-regimen.ts";
import { PatientCourse } from "../../src/schema/patient-course.ts";
import { readBy } from "../../src/schema/objection.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { armOf, requestOf } from "../request-of.ts";
import { writtenAndRead } from "../written-and-read.ts";
import { countsOf } from "./course-counts.ts";
import { compiledRun } from "./compiled-run.ts";
import { facts } from "./facts.ts";
import { randomRunRequest } from "./random-run-request.ts";
import { expectSame } from "./same-course.ts";

function courseOf(request: RunRequest, slot: number): PatientCourse {
  const course = patientCourse(compiledRun(request), slot);
  return course ?? expect.unreachable(`slot ${slot} is vacant`);
}

it(
  "is what the run counts and what a file of patients gives, to the bit, for 200 random runs and places (seed 3; promise 2)",
  { timeout: 240_000 },
  () => {
    let lived = 0;
    fc.assert(
      fc.property(randomRunRequest, fc.nat(2000), (request, slot) => {
        const run = compileRun(request, facts);
        fc.pre(run.ok);
        const course = patientCourse(run.value, slot);
        const counts = simulateRange(run.value, slot, slot + 1);
        expect(counts.patients).toBe(course === undefined ? 0 : 1);
        if (course === undefined) return;
        lived += 1;
        expect(counts.refused).toBe(course.refused);
        expect(countsOf(run.value, course, request.titre)).toEqual(counts.values);
        expectSame(course, run.value.typical.value("T50"));
      }),
      { seed: 3, numRuns: 200 },
    );
    expect(lived).toBeGreaterThan(150);
  },
);

/** A regimen of a reader's own: units of two shares that lack the antigen, and calming that lowers the output of antibody. */
function ownRegimen(id: string, output: number): OwnRegimen {
  const [shipped] = facts.regimens;
  const effect = facts.effects.find(({ kind }) => kind === "supply");
  if (shipped === undefined || effect === undefined) return expect.unreachable("the facts are empty");
  const own = { ...effect, regimen: id, role: "default" };
  const supply = (day: number, escapeShare: number) => ({ ...own, day, size: 0.17, decay: 31, escapeShare });
  return {
    regimen: { ...shipped, id },
    effects: [
      ...[0.9, 0.31, 0.95, 0.3, 0.9].map((share, index) => supply(7 * index, share)),
      { ...own, kind: "calm", size: 0.7, decay: 40, escapeShare: null, output },
    ],
  };
}

it("keeps pools of units and the outputs of several own regimens apart in a file, to the bit", () => {
  const regimens = [ownRegimen("own-a", 0.5), ownRegimen("own-b", 0.5)];
  const both = {
    arm: "both",
    regimens: regimens.map(({ regimen: { id } }) => ({ regimen: id, start: 0, dose: 1, every: null })),
  };
  const request = requestOf({ regimens, arms: [{ arm: "a", regimens: both.regimens.slice(0, 1) }, both] });
  for (const slot of [0, 1, 2, 3, 4, 5]) {
    const course = courseOf(request, slot);
    expect(course.arms[1]?.schedule).toHaveLength(12);
    expectSame(course, 2);
  }
});

describe("a course", () => {
  const arms = ["watch", "daratumumab", "ucb-mnc-x3", "taper", "steroid", "bortezomib"].map((regimen) =>
    armOf(regimen),
  );
  const request = requestOf({ arms, assume: "progenitors", scenarios: ["bortezomib/plasma cells"] });
  const course = courseOf(request, 2);
  const zero = course.days.indexOf(0);
  const arm = (index: number) => course.arms[index] ?? expect.unreachable("an arm is missing");

  it("keeps to its schema, as JSON too, and names the patient", () => {
    expect(readBy(PatientCourse, writtenAndRead(course))).toEqual({ ok: true, value: course });
    expect(course).toMatchObject({ slot: 2, entry: { id: "seed 7, patient 3", start: course.start, schedule: [] } });
  });

  it("has every series on every day from 40 days before diagnosis to horizon + window", () => {
    expect([course.days[0], course.days.at(-1)]).toEqual([-40 - course.start, 365 + 56]);
    for (const each of course.arms) {
      for (const state of CourseState.options) expect([state, each[state].length]).toEqual([state, course.days.length]);
    }
  });

  it("is the same in every arm before the first dose", () => {
    for (const other of course.arms.slice(1)) {
      expect(other.transfusions.filter((day) => day < 0)).toEqual(arm(0).transfusions.filter((day) => day < 0));
      expect(other.haemoglobin.slice(0, zero)).toEqual(arm(0).haemoglobin.slice(0, zero));
      expect(other.titreG.slice(0, zero)).toEqual(arm(0).titreG.slice(0, zero));
    }
    expect(arm(3).immunosuppression.slice(0, zero)).toEqual(arm(0).immunosuppression.slice(0, zero));
  });

  it("has one plasma cell's worth at diagnosis, and of a depletion what it spares", () => {
    expect(arm(0).plasmaCells[zero - course.start]).toBeCloseTo(1, 12);
    const kept = (arm(1).plasmaCells[zero + 50] ?? NaN) / (arm(0).plasmaCells[zero + 50] ?? NaN);
    expect(kept).toBeCloseTo(0.18 + 0.82 * Math.exp(-0.04 * 50), 12);
    expect((arm(5).plasmaCells[zero + 3] ?? NaN) / (arm(0).plasmaCells[zero + 3] ?? NaN)).toBeCloseTo(0.36, 12);
  });

  it("says what is given and when, and what of it acts on the clock of a file", () => {
    expect(arm(0)).toMatchObject({ doses: [], schedule: [] });
    expect(arm(2).doses).toEqual([0, 7, 14].map((day) => ({ regimen: "ucb-mnc-x3", day })));
    expect(arm(2).schedule.filter(({ kind }) => kind === "supply")).toEqual(
      [7, 14, 21].map((day) => ({
        kind: "supply",
        day: course.start + day,
        eps: 0.1,
        decay: 60,
        lacksAntigen: course.escapes,
        escapeShare: 0.3333,
      })),
    );
    expect(arm(3).schedule).toEqual([{ kind: "taper", day: course.start, over: 28 }]);
    expect(arm(4).schedule).toEqual([{ kind: "hold", day: course.start, level: 1, over: 28 }]);
  });

  it("shows the supply, and the immunosuppression of each arm", () => {
    expect(arm(0).cordSupply).toEqual(course.days.map(() => 0));
    expect(Math.max(...arm(2).cordSupply)).toBeGreaterThan(0.1);
    expect(arm(3).immunosuppression[zero + 28]).toBe(0);
    expect(arm(4).immunosuppression[zero + 28]).toBe(1);
  });

  it("says nothing of escape where no arm gives cells", () => {
    expect(courseOf(requestOf(), 2).escapes).toBeNull();
  });
});

describe("a course in an arm with rules", () => {
  const rule = { measure: "reticulocytes", under: 7 } as const;
  const arms = ["watch", "daratumumab", "taper"].map((regimen) => ({
    arm: regimen,
    regimens: [...armOf("epo").regimens, ...armOf(regimen, { start: 28, rule }).regimens],
  }));
  const courses = [0, 1, 2, 3, 4, 5, 6, 7].map((slot) => courseOf(requestOf({ arms: [armOf("epo"), ...arms] }), slot));

  it("says what was measured and decided, and shows only what was given", () => {
    const held = courses.map((course) => {
      const [plain, , depleting] = course.arms;
      const [decision] = depleting?.decisions ?? [];
      const value = plain?.reticulocytes[course.days.indexOf(28)] ?? NaN;
      const holds = value < 7;
      expect(plain).not.toHaveProperty("decisions");
      expect(depleting?.decisions).toEqual([
        { regimen: "daratumumab", day: 28, measure: "reticulocytes", value, holds },
      ]);
      const regimens = new Set(depleting?.doses.map(({ regimen }) => regimen));
      expect(regimens).toEqual(new Set(holds ? ["epo", "daratumumab"] : ["epo"]));
      expect(depleting?.schedule.map(({ kind }) => kind)).toEqual(holds ? ["epo", "deplete"] : ["epo"]);
      if (!holds) expect({ ...depleting, arm: "epo", decisions: [] }).toEqual({ ...plain, decisions: [] });
      return decision?.holds;
    });
    expect(new Set(held)).toEqual(new Set([true, false]));
  });

  it("is the same in the last bit as without the regimen until the day, and in a file", () => {
    for (const course of courses) {
      const end = course.days.indexOf(28);
      const [plain, ...ruled] = course.arms;
      for (const arm of ruled) {
        for (const state of CourseState.options) {
          if (state === "plasmaCells" || state === "immunosuppression") continue;
          expect(arm[state].slice(0, end + 1)).toEqual(plain?.[state].slice(0, end + 1));
        }
        expect(arm.plasmaCells.slice(0, end)).toEqual(plain?.plasmaCells.slice(0, end));
        expect(arm.immunosuppression.slice(0, end)).toEqual(plain?.immunosuppression.slice(0, end));
      }
      expectSame(course, 2);
    }
  });

  it("counts the harm of what was given from that day on, and of nothing else", () => {
    const deadly = { ...ownRegimen("deadly", 0), effects: [] };
    const own = { ...deadly, regimen: { ...deadly.regimen, deathFactor: 100 } };
    const asked = requestOf({
      regimens: [own],
      horizon: 200,
      arms: [armOf("watch"), { arm: "by rule", regimens: [...armOf("deadly", { start: 28, rule }).regimens] }],
    });
    const seen = { spared: 0, early: 0, struck: 0 };
    for (let slot = 0; slot < 40; slot += 1) {
      const [plain, ruled] = courseOf(asked, slot).arms;
      const before = plain?.event ?? null;
      if (ruled?.decisions?.[0]?.holds !== true || (before !== null && before.day <= 28)) {
        expect(ruled?.event).toEqual(before);
        seen[ruled?.decisions?.[0]?.holds === true ? "early" : "spared"] += 1;
      } else if (ruled.event?.cause === "dead") {
        expect(ruled.event.day).toBeGreaterThan(28);
        seen.struck += 1;
      }
    }
    expect(Math.min(seen.spared, seen.early, seen.struck)).toBeGreaterThan(0);
  });
});

it("of a place nobody is found for is none", () => {
  const nobody = { ...compiledRun({ start: 0 }), policy: { threshold: -1, minInterval: 3 } };
  expect(patientCourse(nobody, 2)).toBeUndefined();
});
