import { expect, it } from "vitest";
import { drawEvents } from "../../src/model/competing-events.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import { longIndependent } from "../../src/model/long-independent.ts";
import { CANDIDATES, nextCandidate, vacancyOf } from "../../src/model/vacancy.ts";
import { compiledRun } from "./compiled-run.ts";

const run = compiledRun({ seed: 8, start: 400 });

it("gives the candidates of a slot in their order, but for those who died, relapsed or were grafted again before the start, or have been independent for long", () => {
  const vacancy = vacancyOf(run, 6);
  const given: number[] = [];
  while (vacancy.next < 40) {
    const candidate = nextCandidate(run, vacancy);
    if (candidate !== undefined) given.push(candidate.id);
  }
  const expected = Array.from({ length: (given.at(-1) ?? 0) - 6 * CANDIDATES + 1 }, (_, k) => 6 * CANDIDATES + k);
  const living = expected.filter((id) =>
    Object.values(drawEvents(run.typical, run.seed, id)).every((day) => day > 400),
  );
  const tried = living.filter((id) => {
    const patient = drawPatient(run.typical, run.seed, id);
    return !longIndependent(run, { patient, plan: plannedLevel(patient, ...run.taper), start: 400 });
  });
  expect(given).toEqual(tried);
  expect([expected.length > living.length, living.length > tried.length]).toEqual([true, true]);
  expect(vacancy.trying).toBe(given.length);
});

it("has no more after the last", () => {
  const vacancy = { ...vacancyOf(run, 6), next: CANDIDATES };
  expect(nextCandidate(run, vacancy)).toBeUndefined();
  expect(vacancy).toEqual({ ...vacancyOf(run, 6), next: CANDIDATES });
});
