import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawEvents } from "../../src/model/competing-events.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { enrol } from "../../src/model/enrol.ts";
import { startOf } from "../../src/model/vacancy.ts";
import type { Candidate } from "../../src/model/entrant.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import { liveHistory } from "../../src/model/live-history.ts";
import { longIndependent } from "../../src/model/long-independent.ts";
import type { Run } from "../../src/model/run.ts";
import { compiledRun } from "./compiled-run.ts";
import { facts } from "./facts.ts";
import { worstMargin } from "./worst-patients.ts";

/** Candidate `next` of a slot, whatever befell him. */
function candidate(run: Run, slot: number, next: number): Candidate {
  const id = 1024 * slot + next;
  const patient = run.structure.patientOf(drawPatient(run.typical, run.seed, id));
  const plan = plannedLevel(patient, ...run.taper);
  return { slot, id, patient, events: drawEvents(run.typical, run.seed, id), plan, start: startOf(run, slot) };
}

/** The first so many candidates of the first so many slots. */
function candidates(run: Run, slots: number, each: number): readonly Candidate[] {
  return Array.from({ length: slots * each }, (_, at) => candidate(run, Math.floor(at / each), at % each));
}

/** Days from the last transfusion to the start, infinite where there was none. */
function sinceTransfused(run: Run, tried: Candidate): number {
  let last = -Infinity;
  liveHistory(run, [tried], () => undefined, { transfused: (_, day) => (last = day) });
  return tried.start - last;
}

const open = facts.parameters.filter(({ low, high, idle }) => idle === null && low !== null && high !== null);

/** Runs with any values of the table that a reader may type, on any policy and plan. */
const runs = fc
  .record({
    seed: fc.nat(0xffffffff),
    threshold: fc.double({ min: 6, max: 10, noNaN: true }),
    visit: fc.integer({ min: 1, max: 14 }),
    start: fc.oneof(fc.constant("treated" as const), fc.integer({ min: 0, max: 720 })),
    taper: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 })),
    shares: fc.dictionary(
      fc.constantFrom(...open.map(({ symbol }) => symbol).filter((symbol) => !/^class|Q\d/u.test(symbol))),
      fc.double({ min: 0, max: 1, noNaN: true }),
      { maxKeys: 8, noNullPrototype: true },
    ),
  })
  .map(({ shares, taper: [from, over], ...rest }) => {
    const parameters = Object.fromEntries(
      Object.entries(shares).map(([symbol, share]) => {
        const { low, high, whole } = open.find((row) => row.symbol === symbol) ?? {};
        const value = (low ?? 0) + share * ((high ?? 0) - (low ?? 0));
        return [symbol, whole === "yes" ? Math.round(value) : value];
      }),
    );
    return compiledRun({ ...rest, taper: [from, from + over], parameters });
  });

describe("whoever counts as long independent", () => {
  it("has had no transfusion for 28 days, whatever the reader typed (seed 44)", { timeout: 300_000 }, () => {
    let counted = 0;
    fc.assert(
      fc.property(runs, (run) => {
        for (const tried of candidates(run, 12, 3)) {
          if (!longIndependent(run, tried)) continue;
          counted += 1;
          expect(sinceTransfused(run, tried)).toBeGreaterThan(28);
        }
      }),
      { seed: 44, numRuns: 60 },
    );
    expect(counted).toBeGreaterThan(100);
  });

  it("stays 0.5 g/dL above the threshold, even the worst that searches find", { timeout: 300_000 }, () => {
    const margins = Array.from({ length: 8 }, (_, seed) => worstMargin(seed + 1, 60));
    const found = margins.filter((margin) => margin !== Infinity);
    expect(found.length).toBeGreaterThan(3);
    expect(Math.min(...found)).toBeGreaterThan(0.5);
    // and the search does look where it is narrow
    expect(Math.min(...found)).toBeLessThan(1.2);
  });
});

it("are many of those who would be lived longest", () => {
  const run = compiledRun({ seed: 3 });
  const all = candidates(run, 200, 2);
  const days = (some: readonly Candidate[]): number => some.reduce((sum, { start }) => sum + start + 40, 0);
  const share = days(all.filter((tried) => longIndependent(run, tried))) / days(all);
  expect(share).toBeGreaterThan(0.2);
});

it("changes nobody who enters: the first eligible one of every slot is found by living all before him", () => {
  const run = compiledRun({ seed: 12 });
  const { entrants } = enrol(run, 0, 30);
  expect(entrants.map(({ slot }) => slot)).toEqual(Array.from({ length: 30 }, (_, slot) => slot));
  for (const { slot, id } of entrants) {
    for (let next = 0; 1024 * slot + next <= id; next += 1) {
      const tried = candidate(run, slot, next);
      const free = Math.min(...Object.values(tried.events)) > tried.start;
      const admitted = free && liveHistory(run, [tried], () => undefined).length === 1;
      expect(admitted).toBe(tried.id === id);
    }
  }
});

describe("nobody counts", () => {
  const run = compiledRun({ seed: 3 });
  const counted = candidates(run, 60, 4).filter((tried) => longIndependent(run, tried));

  it.each<readonly [string, Parameters<typeof compiledRun>[0]]>([
    ["under visits that are far apart", { visit: 8 }],
    ["where transfusions must be far apart", { parameters: { minInterval: 8 } }],
    ["where a transfusion drives haemoglobin up", { parameters: { units: 4, mHb: 79 } }],
    ["where little is given", { parameters: { units: 1, mHb: 39 } }],
    ["under another structure", { structure: "host-cells" }],
  ])("%s", (_, changes) => {
    const other = compiledRun({ seed: 3, ...changes });
    const patients = candidates(other, 60, 4).filter(({ id }) => counted.some((one) => one.id === id));
    expect(patients.length).toBeGreaterThan(10);
    expect(patients.some((tried) => longIndependent(other, tried))).toBe(false);
  });

  it.each([
    ["with cellular inhibition", { cellularInhibition: 1 }],
    ["whose red cells live shortly", { lifespan: 79 }],
    ["whose precursors take long", { normoblastDelay: 8 }],
    ["whose feedback is strong", { maxStimulation: 20 }],
    ["whose graft makes too little", { graftSupply: 0.1 }],
    ["with antibody that stays", { antibody: 30, plasmaCellLoss: 0.0001 }],
  ])("%s", (_, changes) => {
    expect(counted.length).toBeGreaterThan(10);
    for (const tried of counted) {
      expect(longIndependent(run, { ...tried, patient: { ...tried.patient, ...changes } })).toBe(false);
    }
  });

  it("before his history is long enough", () => {
    for (const tried of counted) expect(longIndependent(run, { ...tried, start: 20 })).toBe(false);
  });
});
