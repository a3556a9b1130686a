import { expect, it } from "vitest";
import { enrol } from "../../src/model/enrol.ts";
import { liveHistory } from "../../src/model/live-history.ts";
import { at } from "../oracle/at.ts";
import { compiledRun } from "./compiled-run.ts";

const run = compiledRun({ seed: 21 });
const { entrants, lanes } = enrol(run, 0, 12);

it("admits again, alone and unchanged, whoever was admitted among others", () => {
  entrants.forEach((entrant, lane) => {
    const admitted: number[] = [];
    const history = liveHistory(run, [entrant], (candidate, own, ringDay, held) => {
      expect(candidate).toEqual(entrant);
      expect(ringDay).toBe(entrant.start + 40);
      expect(at(held.haemoglobin, own)).toBe(at(lanes.haemoglobin, lane));
      expect(at(held.plasmaG, own)).toBe(at(lanes.plasmaG, lane));
      admitted.push(own);
    });
    expect(admitted).toEqual([0]);
    expect(history).toEqual([entrant]);
  });
});

it("tells who watches of every day before the start day, and of transfusions up to it", () => {
  const [entrant] = entrants;
  if (entrant === undefined) return expect.unreachable("slot 0 is vacant");
  const days: number[] = [];
  const given: number[] = [];
  liveHistory(run, [entrant], () => undefined, {
    dayPasses: (_, day) => days.push(day),
    transfused: (_, day) => given.push(day),
  });
  expect(days).toEqual(Array.from({ length: entrant.start + 40 }, (_, index) => index - 40));
  expect(given.at(-1)).toBe(entrant.start + at(lanes.lastTransfusion, 0));
  expect(given.every((day) => (day + 40) % 3 === 0)).toBe(true);
});

it("refuses a candidate with many reticulocytes, or whose last transfusion is long past", () => {
  const [entrant] = entrants;
  if (entrant === undefined) return expect.unreachable("slot 0 is vacant");
  const well = { ...entrant, patient: { ...entrant.patient, antibody: 0, cellularInhibition: 0, graftSupply: 1.2 } };
  const refuse = (): never => expect.unreachable("he should not be admitted");
  expect(liveHistory(run, [{ ...well, start: 200 }], refuse)).toEqual([]);
  const never = { ...run, policy: { threshold: 0, minInterval: 3 } };
  expect(liveHistory(never, [entrant], refuse)).toEqual([]);
});
