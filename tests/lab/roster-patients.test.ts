import { expect, it } from "vitest";
import { rosterPatients } from "../../src/lab/roster-patients.ts";
import { roster } from "../../src/model/roster.ts";
import { Roster } from "../../src/schema/patient-course.ts";
import { readBy } from "../../src/schema/objection.ts";
import { compiledRun } from "../model/compiled-run.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";
import { writtenAndRead } from "../written-and-read.ts";

const changes = { seed: 5, arms: [armOf("watch"), armOf("epo")] };

it("answers the run's first patients, no more than it has", () => {
  const run = requestOf({ ...changes, patients: 20 });
  const answer = rosterPatients({ run, slots: 12 }, facts);
  expect(answer).toEqual({ ok: true, value: { patients: roster(compiledRun(changes), 12) } });
  expect(answer.ok && readBy(Roster, writtenAndRead(answer.value))).toEqual(answer);
  const all = rosterPatients({ run, slots: 512 }, facts);
  expect(all.ok && all.value.patients.map(({ slot }) => slot)).toEqual(Array.from({ length: 20 }, (_, slot) => slot));
});

it("refuses what nobody could read, and an impossible run", () => {
  expect(rosterPatients({ run: requestOf(), slots: 600 }, facts)).toMatchObject({
    ok: false,
    failures: [{ message: "impossible slots: 600" }],
  });
  expect(rosterPatients({ run: requestOf({ arms: [armOf("wacht")] }), slots: 5 }, facts)).toMatchObject({
    ok: false,
    failures: [{ reason: "unknown" }],
  });
});
