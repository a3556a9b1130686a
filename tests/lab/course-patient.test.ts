import { describe, expect, it } from "vitest";
import { coursePatient } from "../../src/lab/course-patient.ts";
import { patientCourse } from "../../src/model/patient-course.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { compiledRun } from "../model/compiled-run.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";

function refused(changes: Partial<RunRequest>, slot: number) {
  const answer = coursePatient({ run: requestOf(changes), slot }, facts);
  return answer.ok ? expect.unreachable("a course that should be refused") : answer.failures;
}

it("answers the course of the run's patient", () => {
  const changes = { seed: 5, arms: [armOf("watch"), armOf("epo")] };
  const answer = coursePatient({ run: requestOf(changes), slot: 9 }, facts);
  expect(answer).toEqual({ ok: true, value: patientCourse(compiledRun(changes), 9) });
});

describe("a request is refused", () => {
  it("when nobody could read it", () => {
    expect(refused({}, 0.5)).toMatchObject([{ message: expect.stringContaining("slot") }]);
    expect(refused({ patients: 0 }, 0)).toMatchObject([{ message: expect.stringContaining("patients") }]);
  });

  it("when its run is impossible", () => {
    expect(refused({ arms: [armOf("wacht")] }, 0)).toMatchObject([
      { reason: "unknown", message: 'unknown regimen: "wacht" (arm wacht)' },
    ]);
  });

  it("when the run has no such place", () => {
    expect(refused({ patients: 100 }, 100)).toEqual([
      {
        reason: "range",
        message: "impossible patient: 101 of 100",
        remedy: "choose a patient from 1 to 100",
        place: {},
      },
    ]);
    expect(refused({ patients: 1 }, 7)).toMatchObject([{ remedy: "choose patient 1" }]);
  });

  it("where nobody was eligible, naming the next place, or the one before the last", { timeout: 300_000 }, () => {
    const parameters = { classSelfLimited: 1, classPersistent: 0, classCellular: 0 };
    const late = { start: 700, seed: 1, parameters };
    const run = compiledRun(late);
    const vacant = [0, 1, 2, 3].find((slot) => patientCourse(run, slot) === undefined) ?? expect.unreachable("nobody");
    const message = `no patient ${vacant + 1}: none among 1,024 candidates was eligible on the start day, day 700 after diagnosis`;
    expect(refused({ ...late, patients: 100 }, vacant)).toEqual([
      { reason: "missing", message, remedy: `choose patient ${vacant + 2}`, place: {} },
    ]);
    const remedy = vacant === 0 ? "choose an earlier therapy start or other parameters" : `choose patient ${vacant}`;
    expect(refused({ ...late, patients: vacant + 1 }, vacant)).toMatchObject([{ remedy }]);
  });
});
