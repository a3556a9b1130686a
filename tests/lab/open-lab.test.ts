import { describe, expect, it } from "vitest";
import trajectories from "../../data/reference/trajectories.json?raw";
import { type Lab, openLab, workersFor } from "../../src/lab/open-lab.ts";
import type { Progress } from "../../src/schema/progress.ts";
import { dataSources } from "./data-sources.ts";
import { runRequest } from "./run-request.ts";

const never = new AbortController().signal;
const ignore = (): void => {};

function inlineLab(): Lab {
  const lab = openLab({ sources: dataSources, store: null, spawn: null, kernel: null, workers: 1 });
  return lab.ok ? lab.value : expect.unreachable("the shipped data open");
}

it("opens the shipped data, and refuses data with a bad row in it", async () => {
  const cases = await inlineLab().query({ table: "cases", where: {} });
  expect(cases.ok && cases.value.rows.length).toBeGreaterThan(0);
  const sources = { ...dataSources, regimens: `${dataSources.regimens}nonsense\n` };
  expect(openLab({ sources, store: null, spawn: null, kernel: null, workers: 1 })).toMatchObject({
    ok: false,
    failures: [{ place: { file: "regimens.csv" } }],
  });
});

describe("a simulation", () => {
  it("shows exactly the first 128 of the sequence before it has ended", async () => {
    const lab = inlineLab();
    const heard: Progress[] = [];
    const whole = await lab.simulate(never, runRequest({ patients: 136 }), (progress) => heard.push(progress));
    const first = await lab.simulate(never, runRequest({ patients: 128 }), ignore);
    const pictures = heard.flatMap(({ summary }) => summary ?? []);
    expect(pictures.map(({ patients, requested }) => [patients, requested])).toEqual([[128, 136]]);
    expect(pictures[0]?.arms).toEqual(first.ok && first.value.arms);
    expect(whole).toMatchObject({ ok: true, value: { patients: 136, requested: 136, model: "prca@1" } });
    expect(heard.every(({ done, of }) => done <= 136 && of === 136)).toBe(true);
  });

  it("is cancelled", async () => {
    const control = new AbortController();
    const answer = inlineLab().simulate(control.signal, runRequest({ patients: 1_000_000 }), ignore);
    control.abort();
    expect(await answer).toMatchObject({ ok: false, failures: [{ reason: "cancelled" }] });
  });

  it("that is impossible answers why", async () => {
    const arms = [{ arm: "a", regimens: [{ regimen: "x", start: 0, dose: 1, every: null }] }];
    expect(await inlineLab().simulate(never, runRequest({ arms }), ignore)).toMatchObject({
      ok: false,
      failures: [{ reason: "unknown" }],
    });
  });

  it.each([0, 0.5, Number.NaN, 2_000_000])("of %d patients is refused and not begun", async (patients) => {
    expect(await inlineLab().simulate(never, runRequest({ patients }), ignore)).toMatchObject({
      ok: false,
      failures: [{ message: expect.stringContaining("patients") }],
    });
  });
});

it("simulates given patients", async () => {
  const [patient]: unknown[] = JSON.parse(trajectories);
  expect(await inlineLab().trajectories([patient])).toMatchObject({ ok: true, value: [{ rows: { length: 366 } }] });
  expect(await inlineLab().trajectories("nothing")).toMatchObject({ ok: false });
});

it("follows one patient of a run, and says what becomes of the first", async () => {
  const lab = inlineLab();
  const run = runRequest({ patients: 20 });
  const course = await lab.patient({ run, slot: 3 });
  const first = await lab.roster({ run, slots: 5 });
  if (!course.ok || !first.ok) return expect.unreachable("a request that is possible");
  expect(first.value.patients[3]).toMatchObject({ slot: 3, class: course.value.class });
  expect(await lab.patient({ run, slot: 20 })).toMatchObject({ ok: false, failures: [{ reason: "range" }] });
});

it("takes one worker a core, at least one and at most eight", () => {
  expect([0, 1, 2, 8, 64].map(workersFor)).toEqual([1, 1, 2, 8, 8]);
});
