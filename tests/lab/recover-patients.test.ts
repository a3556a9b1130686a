import { type Engine, plainEngine } from "../../src/kernel/index.ts";
import { describe, expect, it } from "vitest";
import { fittingPaths, recoverPatients } from "../../src/lab/recover-patients.ts";
import { patientCourse } from "../../src/model/patient-course.ts";
import { Recovery, type RecoveryRequest } from "../../src/schema/recovery.ts";
import { readBy } from "../../src/schema/objection.ts";
import { sampleQuantile } from "../../src/stats/index.ts";
import { compiledRun } from "../model/compiled-run.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";

const changes = { seed: 5, horizon: 200, patients: 30, arms: [armOf("watch"), armOf("epo")] };
const run = compiledRun(changes);
const courses = Array.from({ length: 20 }, (_, slot) => patientCourse(run, slot));
const never = new AbortController().signal;

function asked(of: Partial<RecoveryRequest> = {}): RecoveryRequest {
  return { run: requestOf(changes), state: "haemoglobin", clock: "therapy", patients: 20, paths: 4, ...of };
}

async function answered(request: RecoveryRequest, slice?: number): Promise<Recovery> {
  const answer = await recoverPatients(never, request, facts, slice === undefined ? {} : { slice });
  return answer.ok ? answer.value : expect.unreachable(JSON.stringify(answer.failures));
}

/** The values of a state seen on a day of the clock in an arm, patient by patient, from their courses alone. */
function seenOn(day: number, arm: number, { state, clock, patients }: RecoveryRequest): readonly number[] {
  return courses.slice(0, patients).flatMap((course) => {
    const lived = course?.arms[arm];
    if (course === undefined || lived === undefined) return [];
    const offset = {
      therapy: 0,
      diagnosis: course.start,
      transplant: course.start + Math.floor(course.entry.patient.Tdx ?? NaN),
    };
    const therapyDay = day - offset[clock];
    const { event } = lived;
    const last = Math.min(course.horizon, event === null ? Infinity : event.day - 1);
    if (therapyDay < (clock === "therapy" ? -60 : 0) || therapyDay > last) return [];
    return lived[state][therapyDay - (course.days[0] ?? 0)] ?? [];
  });
}

describe("the answer equals brute force from single courses, to the bit", () => {
  it.each([
    { state: "haemoglobin", clock: "therapy" },
    { state: "titreM", clock: "diagnosis" },
    { state: "iron", clock: "transplant" },
  ] as const)("$state on the clock of $clock", async (of) => {
    const request = asked(of);
    const { patients, from, arms } = await answered(request);
    expect(patients).toBe(20);
    for (const [arm, { n, p5, p25, p50, p75, p95 }] of arms.entries()) {
      for (let index = 0; index < n.length; index += 23) {
        const values = seenOn(from + index, arm, request);
        expect(n[index]).toBe(values.length);
        const quantiles = [p5, p25, p50, p75, p95].map((column) => column[index]);
        const expected = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) =>
          values.length === 0 ? null : sampleQuantile(values, p),
        );
        expect(quantiles).toEqual(expected);
      }
    }
  });
});

it("draws the first courses with what becomes of them", async () => {
  const { paths } = await answered(asked());
  expect(paths.map(({ slot, from }) => [slot, from])).toEqual([0, 1, 2, 3].map((slot) => [slot, -60]));
  const course = patientCourse(run, 2) ?? expect.unreachable("slot 2 is vacant");
  const [watch] = course.arms;
  const path = paths[2]?.arms[0] ?? expect.unreachable("no path");
  const start = course.days.indexOf(-60);
  expect([...path.values]).toEqual(watch?.haemoglobin.slice(start, start + path.values.length));
  expect([path.independent, path.event]).toEqual([watch?.independent, watch?.event]);
});

it("has the same bits in slices of any size, and reads by its schema", async () => {
  const whole = await answered(asked({ paths: 12 }), 30);
  expect(readBy(Recovery, whole)).toEqual({ ok: true, value: whole });
  for (const slice of [1, 3, 7]) expect(await answered(asked({ paths: 12 }), slice)).toEqual(whole);
});

describe("how many", () => {
  it("no more than the run has; paths beyond the bands change no band", async () => {
    const all = await answered(asked({ patients: 512, paths: 2000 }));
    expect([all.patients, all.paths.length]).toEqual([30, 30]);
    const few = await answered(asked({ patients: 3, paths: 10 }));
    expect([few.patients, few.paths.length]).toEqual([3, 10]);
    expect(few.arms).toEqual((await answered(asked({ patients: 3, paths: 0 }))).arms);
  });

  it("paths no more than fit into four million values", () => {
    expect(fittingPaths(12, 1521)).toBe(219);
    expect(fittingPaths(4, 426)).toBe(2347);
  });
});

it("lets others have their turn meanwhile, and lives nobody more once cancelled", async () => {
  const control = new AbortController();
  let lived = 0;
  let livedByThen = 0;
  const engine: Engine = {
    ...plainEngine,
    passDays: (...days) => {
      lived += 1;
      plainEngine.passDays(...days);
    },
  };
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
    if (turns < 3) return;
    clearInterval(ticking);
    livedByThen = lived;
    control.abort();
  }, 1);
  const many = asked({ run: requestOf({ ...changes, patients: 2000 }), paths: 2000 });
  const answer = await recoverPatients(control.signal, many, facts, { engine });
  expect(answer).toMatchObject({ ok: false, failures: [{ reason: "cancelled" }] });
  expect(livedByThen).toBeGreaterThan(0);
  expect(lived).toBe(livedByThen);
});
