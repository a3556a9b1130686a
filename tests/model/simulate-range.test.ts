import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/lab/fingerprint.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import { countsByDay, type DayCount, mergeCounts } from "../../src/stats/index.ts";
import { at } from "../oracle/at.ts";
import type { Endpoint } from "../oracle/endpoint.ts";
import { armOf, requestOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";
import { typicalWith } from "./facts.ts";
import { livedArms } from "./lived-arms.ts";
import { endpointOf, slotOf } from "./lived-slots.ts";

describe.each([
  { slots: 60, seed: 11, horizon: 365, window: 56, titreLimit: 8, visit: 3, threshold: 7 },
  { slots: 30, seed: 5, horizon: 200, window: 7, titreLimit: 10, visit: 1, threshold: 7 },
  { slots: 30, seed: 6, horizon: 250, window: 28, titreLimit: 64, visit: 7, threshold: 8 },
])(
  "two ways to one answer, seed $seed, window $window, visits every $visit d",
  ({ slots, seed, visit, threshold, ...setting }) => {
    const arms = Object.keys(livedArms);
    const typical = typicalWith({ visit, threshold });
    const run = compiledRun({
      seed,
      visit,
      threshold,
      horizon: setting.horizon,
      window: setting.window,
      titre: setting.titreLimit,
      assume: "progenitors",
      arms: arms.map((regimen) => armOf(regimen)),
    });
    const { layout } = run;
    const counts = simulateRange(run, 0, slots);
    const entrants = Array.from({ length: slots }, (_, slot) => slotOf(typical, seed, slot));
    const lived = Object.values(livedArms).map((treat) =>
      entrants.map((slot) => endpointOf(typical, seed, slot, treat(slot), setting)),
    );
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

    it("refuses the same candidates", () => {
      expect(counts.patients).toBe(slots);
      expect(counts.refused).toBe(sum(entrants.map(({ refused }) => refused)));
    });

    const dated: Readonly<Record<DayCount, (patient: Endpoint) => readonly number[]>> = {
      independent: ({ independence }) => (independence === null ? [] : [independence]),
      dead: ({ competing }) => (competing?.cause === "dead" ? [competing.day] : []),
      relapsed: ({ competing }) => (competing?.cause === "relapsed" ? [competing.day] : []),
      regrafted: ({ competing }) => (competing?.cause === "regrafted" ? [competing.day] : []),
      independentAt: ({ state }) => state.flatMap((independent, day) => (independent ? [day] : [])),
      recovery: ({ recovery }) => (recovery === null ? [] : [recovery]),
      haemoglobin10: ({ haemoglobin10 }) => (haemoglobin10 === null ? [] : [haemoglobin10]),
      antibodyBelow: ({ antibodyBelow }) => (antibodyBelow === null ? [] : [antibodyBelow]),
      units: ({ transfusionDays }) => transfusionDays.flatMap((day) => [day, day]),
    };

    describe.each(arms.map((arm, index) => ({ arm, index })))("$arm", ({ index }) => {
      const patients = lived[index] ?? [];
      const block = index * layout.block;

      it.each(Object.entries(dated))("counts %s on the same days", (name, days) => {
        const naive = new Float64Array(setting.horizon + 1);
        for (const day of patients.flatMap(days)) naive[day] = (naive[day] ?? 0) + 1;
        expect([...countsByDay(layout, counts, index, name as DayCount)]).toEqual([...naive]);
      });

      it("gives the same iron, days and gains by each τ", () => {
        const micrograms = patients.map(({ transfusionDays }, slot) => {
          const grams = 2 * (entrants[slot]?.patient.unitHaemoglobin ?? NaN);
          return transfusionDays.length * Math.round(grams * 3.465 * 1000);
        });
        expect(at(counts.values, block + layout.ironMicrograms)).toBe(sum(micrograms));
        layout.taus.forEach((tau, place) => {
          const kept = (
            name: "daysIndependent" | "daysIndependentSquared" | "daysLost" | "daysRecovered" | "unitsBy",
          ): number => at(counts.values, block + at(layout.byTau[name], place));
          const days = patients.map(({ daysIndependent }) => daysIndependent(tau));
          expect(kept("daysIndependent")).toBe(sum(days));
          expect(kept("daysIndependentSquared")).toBe(sum(days.map((number) => number * number)));
          expect(kept("daysLost")).toBe(sum(patients.map(({ daysLost }) => daysLost(tau))));
          expect(kept("daysRecovered")).toBe(sum(patients.map(({ daysRecovered }) => daysRecovered(tau))));
          expect(kept("unitsBy")).toBe(
            sum(patients.map(({ transfusionDays }) => 2 * transfusionDays.filter((day) => day <= tau).length)),
          );
          const gains = new Float64Array(2 * tau + 1);
          days.forEach((number, slot) => {
            const bin = tau + number - (lived[0]?.[slot]?.daysIndependent(tau) ?? NaN);
            gains[bin] = (gains[bin] ?? 0) + 1;
          });
          const from = block + at(layout.byTau.gain, place);
          expect([...counts.values.subarray(from, from + 2 * tau + 1)]).toEqual([...gains]);
        });
      });
    });
  },
);

it(
  "acceptance 8: any cut of 40 patients into ranges, in any order, gives the same bits and fingerprint (seed 8)",
  { timeout: 300_000 },
  () => {
    const request = requestOf({
      patients: 40,
      assume: "progenitors",
      arms: ["watch", "ucb-single", "plasma-exchange"].map((regimen) => armOf(regimen)),
    });
    const run = compiledRun(request);
    const whole = simulateRange(run, 0, 40);
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.nat()), (inner, keys) => {
        const ends = [0, ...inner.toSorted((one, other) => one - other), 40];
        const ranges = ends.slice(1).map((to, index) => ({ from: at(ends, index), to, key: keys.next().value ?? 0 }));
        const parts = ranges
          .toSorted((one, other) => one.key - other.key)
          .map(({ from, to }) => simulateRange(run, from, to));
        const merged = parts.reduce(mergeCounts);
        expect(new Uint8Array(merged.values.buffer)).toEqual(new Uint8Array(whole.values.buffer));
        expect(fingerprint(request, merged)).toBe(fingerprint(request, whole));
      }),
      { seed: 8, numRuns: 8 },
    );
  },
);

describe("acceptance 11: a no-effect twin is bit-equal to watch (promise 8)", () => {
  const others = [
    "ucb-single",
    "ucb-mnc-x3",
    "ucb-msc",
    "rituximab",
    "dli",
    "bortezomib",
    "eltrombopag",
    "ibrutinib",
    "msc",
  ];
  const measured = ["daratumumab", "plasma-exchange", "immunoadsorption", "epo", "steroid", "taper"];

  it("where nothing is assumed of it, at harm off", () => {
    const run = compiledRun({ harm: false, arms: ["watch", ...others].map((regimen) => armOf(regimen)) });
    const counts = simulateRange(run, 0, 24);
    const { block } = run.layout;
    for (let arm = 1; arm <= others.length; arm += 1) {
      expect(counts.values.slice(arm * block, (arm + 1) * block)).toEqual(counts.values.slice(0, block));
    }
  });

  it.each([
    ["have a size", measured],
    ["are of no size or assumed", others],
  ])("at dose 0, whatever is assumed, harm on: regimens whose effects %s", (_, regimens) => {
    const run = compiledRun({
      assume: "progenitors",
      scenarios: ["ucb-msc/calm", "eltrombopag/output"],
      arms: [armOf("watch"), ...regimens.map((regimen) => armOf(regimen, { dose: 0 }))],
    });
    const counts = simulateRange(run, 0, 12);
    const { block } = run.layout;
    for (let arm = 1; arm <= regimens.length; arm += 1) {
      expect(counts.values.slice(arm * block, (arm + 1) * block)).toEqual(counts.values.slice(0, block));
    }
  });
});

it("counts a gain of 0 for every patient of the first arm", () => {
  const run = compiledRun();
  const counts = simulateRange(run, 0, 8);
  run.layout.taus.forEach((tau, place) => expect(at(counts.values, at(run.layout.byTau.gain, place) + tau)).toBe(8));
});

it("gives fewer units and no fewer independent days to an arm that does something for everybody", () => {
  const arms = [armOf("watch"), armOf("daratumumab", { dose: 3 })];
  const run = compiledRun({ harm: false, arms });
  const counts = simulateRange(run, 0, 24);
  const { block, byTau } = run.layout;
  const total = (arm: number, offset: number): number => at(counts.values, arm * block + offset);
  expect(total(1, at(byTau.unitsBy, 1))).toBeLessThan(total(0, at(byTau.unitsBy, 1)));
  expect(total(1, at(byTau.daysIndependent, 1))).toBeGreaterThan(total(0, at(byTau.daysIndependent, 1)));
});

it("leaves out a slot nobody is found for, and simulates the others as they would be without it", () => {
  const nobody = { ...compiledRun({ start: 0 }), policy: { threshold: -1, minInterval: 3 } };
  expect(simulateRange(nobody, 2, 3)).toMatchObject({ patients: 0, refused: 1024 });
  // so late that a self-limited aplasia is mostly over
  const late = compiledRun({
    start: 700,
    seed: 1,
    parameters: { classSelfLimited: 1, classPersistent: 0, classCellular: 0 },
  });
  const slots = [0, 1, 2, 3].map((slot) => simulateRange(late, slot, slot + 1));
  const found = slots.map(({ patients }) => patients);
  expect(found).toContain(0);
  expect(found).toContain(1);
  expect(simulateRange(late, 0, 4)).toEqual(slots.reduce((one, other) => mergeCounts(one, other)));
});
