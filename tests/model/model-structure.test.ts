import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { enrol } from "../../src/model/enrol.ts";
import { histories } from "../../src/model/histories.ts";
import { modelStructure } from "../../src/model/model-structure.ts";
import { patientCourse } from "../../src/model/patient-course.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import { stateCourses } from "../../src/model/state-courses.ts";
import { ownCellLoss } from "../../src/kernel/index.ts";
import { addCounts } from "../../src/stats/index.ts";
import { StructureVariant } from "../../src/schema/structure.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";
import { facts } from "./facts.ts";
import { randomRunRequest } from "./random-run-request.ts";
import { countsOf } from "./course-counts.ts";
import { expectSame } from "./same-course.ts";

const arms = ["watch", "daratumumab", "ucb-mnc-x3", "epo", "plasma-exchange"].map((regimen) => armOf(regimen));
const compared = { arms, assume: "progenitors" } as const;

describe.each(StructureVariant.options)("a run of the variant %s", (structure) => {
  it("is another run than that of the model as it stands", () => {
    const counts = simulateRange(compiledRun({ ...compared, structure }), 0, 24);
    expect(counts.values).not.toEqual(simulateRange(compiledRun(compared), 0, 24).values);
  });

  it(
    "is the same to the bit in both engines, and however it is cut, for random runs (seed 5)",
    { timeout: 300_000 },
    () => {
      const engine = builtEngine();
      let lived = 0;
      fc.assert(
        fc.property(randomRunRequest, fc.integer({ min: 1, max: 20 }), (request, slots) => {
          const plain = compileRun({ ...request, structure }, facts);
          const other = compileRun({ ...request, structure }, facts, engine);
          fc.pre(plain.ok && other.ok);
          const expected = simulateRange(plain.value, 0, slots);
          lived += expected.patients;
          expect(simulateRange(other.value, 0, slots)).toEqual(expected);
          const half = Math.floor(slots / 2);
          const parts = [simulateRange(other.value, 0, half), simulateRange(other.value, half, slots)];
          expect(parts.reduce(addCounts).values).toEqual(expected.values);
          expect(simulateRange(other.value, 0, slots, { known: histories() })).toEqual(expected);
        }),
        { seed: 5, numRuns: 15 },
      );
      expect(lived).toBeGreaterThan(60);
    },
  );

  it("shows a patient as the run lives him, and as a file of patients does (seed 6)", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(randomRunRequest, fc.nat(500), (request, slot) => {
        const run = compileRun({ ...request, structure }, facts);
        fc.pre(run.ok);
        const course = patientCourse(run.value, slot);
        fc.pre(course !== undefined);
        expect(course.entry.structure).toBe(structure);
        expect(countsOf(run.value, course, request.titre)).toEqual(simulateRange(run.value, slot, slot + 1).values);
        expectSame(course, run.value.typical.value("T50"));
        const [states] = stateCourses(run.value, "haemoglobin", { from: slot, to: slot + 1 }, -20);
        const [arm] = course.arms;
        const first = course.days.indexOf(states?.from ?? NaN);
        expect([...(states?.arms[0]?.values ?? [])]).toEqual(
          arm?.haemoglobin.slice(first, first + (states?.arms[0]?.values.length ?? 0)),
        );
      }),
      { seed: 6, numRuns: 15 },
    );
  });
});

describe("the variant", () => {
  it("one-class is the run of a population of the self-limited class", () => {
    const parameters = { classSelfLimited: 1, classPersistent: 0, classCellular: 0 };
    const one = simulateRange(compiledRun({ ...compared, structure: "one-class" }), 0, 40);
    expect(one).toEqual(simulateRange(compiledRun({ ...compared, parameters }), 0, 40));
    // whatever mix the reader says
    const mixed = { classSelfLimited: 0.2, classPersistent: 0.5, classCellular: 0.3 };
    expect(simulateRange(compiledRun({ ...compared, structure: "one-class", parameters: mixed }), 0, 40)).toEqual(one);
  });

  it("one-antibody gives everybody IgG alone, and changes nothing else in who is drawn", () => {
    const run = compiledRun({ structure: "one-antibody" });
    const { entrants } = enrol(run, 0, 12);
    for (const { id, patient } of entrants) {
      expect(patient).toEqual({ ...drawPatient(run.typical, run.seed, id), shareM: 0 });
    }
    const course = patientCourse(run, 0);
    expect(Math.max(...(course?.arms[0]?.titreM ?? [1]))).toBe(0);
    expect(Math.max(...(course?.arms[0]?.titreG ?? [0]))).toBeGreaterThan(1);
  });

  it("no-feedback drives the marrow as in health on every day, with erythropoietin too", () => {
    const run = compiledRun({ structure: "no-feedback", arms: [armOf("watch"), armOf("epo")] });
    for (let slot = 0; slot < 6; slot += 1) {
      const [watch, epo] = patientCourse(run, slot)?.arms ?? [];
      for (const arm of [watch, epo]) for (const g of arm?.stimulation ?? [0]) expect(g).toBeCloseTo(1, 12);
      watch?.haemoglobin.forEach((each, day) => expect(epo?.haemoglobin[day]).toBeCloseTo(each, 9));
    }
  });

  it("host-cells adds a tenth of a healthy marrow whatever the antibody, and none of it is called cord blood", () => {
    const parameters = { A0: 300, SD: 0.3, classSelfLimited: 0, classPersistent: 1, classCellular: 0 };
    const count = (structure?: "host-cells") => {
      const run = compiledRun({ start: 30, parameters, ...(structure === undefined ? {} : { structure }) });
      const course = patientCourse(run, 1);
      expect(course?.escapes).toBeNull();
      expect(Math.max(...(course?.arms[0]?.cordSupply ?? [1]))).toBe(0);
      return course?.arms[0]?.reticulocytes[140] ?? NaN;
    };
    expect(count()).toBeLessThan(3);
    expect(count("host-cells")).toBeGreaterThan(8);
  });

  it("own-cell-loss with no loss is the model as it stands, but for rounding", () => {
    const usual = compiledRun(compared);
    const structure = { ...modelStructure("own-cell-loss"), lifespanOf: (stages: number) => ownCellLoss(stages, 0) };
    const run = { ...usual, structure, physiology: physiologyOf(usual.typical, structure) };
    for (let slot = 0; slot < 8; slot += 1) {
      const [one, other] = [patientCourse(run, slot), patientCourse(usual, slot)];
      expect(one?.start).toBe(other?.start);
      one?.arms.forEach(({ transfusions, haemoglobin }, arm) => {
        expect(transfusions).toEqual(other?.arms[arm]?.transfusions);
        haemoglobin.forEach((each, day) => expect(each).toBeCloseTo(other?.arms[arm]?.haemoglobin[day] ?? NaN, 8));
      });
    }
  });
});
