import { expect, it } from "vitest";
import { liveStates, turns } from "../../src/lab/live-states.ts";
import { stateCourses } from "../../src/model/state-courses.ts";
import { compiledRun } from "../model/compiled-run.ts";
import { armOf } from "../request-of.ts";

const run = compiledRun({ seed: 5, horizon: 120, patients: 12, arms: [armOf("watch")] });
const lived = { state: "haemoglobin", slots: 12, first: 0 } as const;

it("lives the first slots, whatever the slices, as they would be lived at once", async () => {
  const whole = stateCourses(run, "haemoglobin", { from: 0, to: 12 }, 0);
  for (const slice of [undefined, 1, 5]) {
    expect(await liveStates(run, { ...lived, slice }, async () => false)).toEqual(whole);
  }
});

it("ends with nothing once nobody waits any more", async () => {
  const control = new AbortController();
  const isCancelled = turns(control.signal);
  expect(await isCancelled()).toBe(false);
  control.abort();
  expect(await liveStates(run, lived, isCancelled)).toBeNull();
});
