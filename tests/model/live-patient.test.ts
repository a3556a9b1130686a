import { describe, expect, it } from "vitest";
import { drawPatient } from "../../src/model/draw-patient.ts";
import type { EffectOnDay } from "../../src/model/effect-on-day.ts";
import { givenPatient } from "../../src/model/given-patient.ts";
import { type DayOfLife, type Life, livePatient } from "../../src/model/live-patient.ts";
import type { Patient } from "../../src/model/patient.ts";
import type { Typical } from "../../src/model/typical.ts";
import { typicalWith } from "./facts.ts";

function lastDay(life: Life, typical: Typical): DayOfLife {
  const seen: DayOfLife[] = [];
  livePatient(life, typical, (day) => {
    seen[0] = { ...day };
  });
  const [last] = seen;
  if (last === undefined) throw new Error("no day was lived");
  return last;
}

const nothing = { effects: [], changes: [] } as const;

describe("acceptance 2: a healthy marrow of 3000 days", () => {
  it.each([
    { hx: 0, haemoglobin: 13.56, percent: 1.27 },
    { hx: 0.0005, haemoglobin: 13.42, percent: 1.32 },
  ])("holds haemoglobin and reticulocytes at h_x $hx", ({ hx, haemoglobin, percent }) => {
    const typical = typicalWith({ hx });
    const patient = { ...givenPatient({ SD: 1, bE: 1, A0: 0, U0: 0 }, typical) };
    const last = lastDay({ patient, ...nothing, lastDay: 3000, transfusionDays: [] }, typical);
    expect(Math.abs(last.haemoglobin - haemoglobin)).toBeLessThan(0.03);
    expect(Math.abs(last.reticulocytePercent - percent)).toBeLessThan(0.02);
  });
});

describe("acceptance 5: without production", () => {
  it.each([
    { seed: 1, hx: 0 },
    { seed: 2, hx: 0 },
    { seed: 3, hx: 0.0005 },
    { seed: 4, hx: 0.0005 },
    { seed: 5, hx: 0.0005 },
  ])("patient $seed needs as many units as haemoglobin is lost, h_x $hx", ({ seed, hx }) => {
    const typical = typicalWith({ hx });
    const patient: Patient = { ...drawPatient(typical, seed, 0), graftSupply: 0 };
    const [from, to] = [365, 365 * 7];
    let units = 0;
    let sum = 0;
    let volume = 0;
    livePatient({ patient, ...nothing, lastDay: to }, typical, ({ day, transfused, haemoglobin, lanes }) => {
      if (day < from) return;
      sum += haemoglobin;
      volume = lanes.bloodVolume[0] ?? NaN;
      if (transfused) units += 2;
    });
    const days = to - from + 1;
    const { lifespan, unitHaemoglobin, viableShare } = patient;
    const residual = (lifespan * (1 + 1 / 23)) / 2;
    const expected = ((sum / days) * volume) / (unitHaemoglobin * viableShare * residual);
    expect(Math.abs(units / days / expected - 1)).toBeLessThan(0.05);
  });
});

describe("a life", () => {
  const typical = typicalWith({});
  const patient = drawPatient(typical, 3, 1);

  it("runs from day −40 to the last day, transfused on just the days asked for", () => {
    const days: number[] = [];
    const transfused: number[] = [];
    const transfusionDays = [-40, -3, 0, 1, 20];
    livePatient({ patient, ...nothing, lastDay: 20, transfusionDays }, typical, (day) => {
      days.push(day.day);
      if (day.transfused) transfused.push(day.day);
    });
    expect(days).toEqual(Array.from({ length: 61 }, (_, index) => index - 40));
    expect(transfused).toEqual(transfusionDays);
  });

  it("transfuses only under the threshold, on every third day from day −40, three days apart", () => {
    let last = -Infinity;
    let given = 0;
    livePatient({ patient, ...nothing, lastDay: 200 }, typical, ({ day, transfused, haemoglobin, lanes }) => {
      const units = (lanes.unitHaemoglobin[0] ?? NaN) / (lanes.bloodVolume[0] ?? NaN);
      const before = haemoglobin - (transfused ? units : 0);
      expect(transfused).toBe((day + 40) % 3 === 0 && before < 7 && day - last >= 3);
      if (transfused) [last, given] = [day, given + 1];
    });
    expect(given).toBeGreaterThan(3);
  });

  it("counts reticulocytes from before the transfusion, over the haemoglobin after it", () => {
    livePatient({ patient, ...nothing, lastDay: 60 }, typical, (day) => {
      expect(3.33 * day.reticulocytePercent * day.haemoglobin).toBeCloseTo(day.reticulocytes, 9);
    });
  });

  it("exchanges before the day is recorded, and what is outside plasma returns", () => {
    const effects: EffectOnDay[] = [{ kind: "remove", day: 10, left: 0.37 }];
    const [untouched, exchanged] = [[], effects].map((done) => {
      const levels = new Map<number, number>();
      const life = { patient, effects: done, changes: [], lastDay: 12, transfusionDays: [] };
      livePatient(life, typical, ({ day, antibodyG }) => levels.set(day, antibodyG));
      return levels;
    });
    const ratio = (day: number): number => (exchanged?.get(day) ?? NaN) / (untouched?.get(day) ?? NaN);
    expect(ratio(9)).toBe(1);
    expect(ratio(10)).toBeCloseTo(0.37, 12);
    expect(ratio(11)).toBeGreaterThan(0.55);
    expect(ratio(12)).toBeGreaterThan(ratio(11));
  });
});

it("knows nothing of a change of immunosuppression before the day it was decided on, not in the last bit", () => {
  const typical = typicalWith({});
  const taper = { kind: "taper", day: 70, over: 28 } as const;
  let cut = 0;
  for (const diagnosed of [50.7, 53.9, 57.1, 60.3, 63.7, 66.1]) {
    const patient = { ...drawPatient(typical, 3, 1), diagnosed, protection: 0.9, plasmaCellLoss: 0.5 };
    const cells = (changes: Life["changes"]): readonly number[] => {
      const levels: number[] = [];
      const life = { patient, effects: [], changes, lastDay: 120, changedFrom: 30 };
      livePatient(life, typical, ({ lanes }) => levels.push(lanes.plasmaCells[0] ?? NaN));
      return levels;
    };
    const [planned, decided, known] = [cells([]), cells([{ ...taper, decided: 60 }]), cells([taper])];
    const before = (levels: readonly number[]) => levels.slice(0, 40 + 61);
    // the plan is falling, and cut where a change known from the first dose on will come
    if (before(known).some((level, index) => level !== planned[index])) cut += 1;
    expect(before(decided)).toEqual(before(planned));
    expect(decided.at(-1)).not.toBe(planned.at(-1));
    expect((decided.at(-1) ?? NaN) / (known.at(-1) ?? NaN)).toBeCloseTo(1, 12);
    expect(cells([{ ...taper, decided: 0 }])).toEqual(known);
  }
  expect(cut).toBeGreaterThan(0);
});
