import fc from "fast-check";
import { expect, test } from "vitest";
import { type Lab, openLab } from "../../src/lab/open-lab.ts";
import { runRequest } from "../../src/notebook/index.ts";
import type { Cell } from "../../src/schema/cell.ts";
import { Failure } from "../../src/schema/failure.ts";
import { Notebook } from "../../src/schema/notebook.ts";
import { readBy } from "../../src/schema/objection.ts";
import { Summary } from "../../src/schema/summary.ts";
import { parseNotebook, writeNotebook } from "../../src/share/index.ts";
import { facts } from "../model/facts.ts";
import { randomRule } from "../model/random-rule.ts";
import { statedNotebook } from "../share/stated-notebook.ts";
import { dataSources } from "./data-sources.ts";

const ids = facts.regimens.map(({ id }) => id);
const scenarioNames = facts.effects.flatMap(({ regimen, role }) =>
  role === "default" ? [] : [`${regimen}/${role.replace("scenario: ", "")}`],
);

/** Mostly a regimen there is. */
const regimen = fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...ids) }, fc.constant("wacht"));
const dose = fc.oneof(fc.constantFrom(0, 1, 10), fc.double({ min: 0, max: 10, noNaN: true }));
const arm = fc.oneof(
  { weight: 4, arbitrary: regimen },
  { weight: 4, arbitrary: fc.record({ regimen, dose }) },
  fc.record({ regimen: fc.constantFrom("ucb-mnc-x3", "plasma-exchange"), every: fc.integer({ min: 1, max: 365 }) }),
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 8 }).chain((regimens) =>
    fc.record({
      regimens: fc.constant(regimens),
      start: fc.dictionary(fc.constantFrom(...regimens), fc.integer({ min: 0, max: 1460 }), { noNullPrototype: true }),
      if: fc.dictionary(fc.constantFrom(...regimens), randomRule, { maxKeys: 5, noNullPrototype: true }),
    }),
  ),
);

/** Mostly a value the table allows, its ends among them. */
const parameters = fc
  .constantFrom(...facts.parameters)
  .chain(({ symbol, value, low, high }) =>
    fc
      .oneof({ weight: 9, arbitrary: fc.constantFrom(value, low ?? value, high ?? value) }, fc.constant(-1))
      .map((changed) => ({ [symbol]: changed })),
  );

const settings = fc.record(
  {
    horizon: fc.integer({ min: 30, max: 400 }),
    window: fc.integer({ min: 7, max: 112 }),
    assume: fc.constantFrom("nothing", "antibody", "progenitors"),
    scenarios: fc.subarray(scenarioNames),
    start: fc.oneof(fc.constant("treated"), fc.integer({ min: 0, max: 90 })),
    threshold: fc.double({ min: 6, max: 10, noNaN: true }),
    visit: fc.integer({ min: 1, max: 14 }),
    taper: fc.tuple(fc.integer({ min: 0, max: 720 }), fc.integer({ min: 721, max: 1460 })),
    harm: fc.boolean(),
    precision: fc.double({ min: 0.1, max: 20, noNaN: true }),
    titre: fc.integer({ min: 1, max: 4096 }),
    population: fc.constant("our-people"),
    seed: fc.nat(0xffffffff),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** A random notebook with a run in it that the model can nearly always do. */
const notebook = fc
  .tuple(statedNotebook, fc.array(arm, { minLength: 1, maxLength: 3 }), parameters, settings)
  .map(([other, arms, changed, said]) => {
    const own = ["our-arms", "our-people", "our-run"];
    const kept = other.cells.filter((cell: Cell) => cell.kind === "prose" || !own.includes(cell.id ?? ""));
    const read = readBy(Notebook, {
      ...other,
      cells: [
        { kind: "simulate", id: "our-run", arms: "our-arms", patients: 1, ...said },
        { kind: "arms", id: "our-arms", arms },
        { kind: "population", id: "our-people", parameters: changed },
        ...kept,
      ],
    });
    return read.ok ? read.value : expect.unreachable(JSON.stringify(read.failures));
  });

function inlineLab(): Lab {
  const lab = openLab({ sources: dataSources, store: null, spawn: null, kernel: null, workers: 1 });
  return lab.ok ? lab.value : expect.unreachable("the shipped data open");
}

function expectFailures(failures: readonly Failure[]): void {
  expect(failures.length).toBeGreaterThan(0);
  for (const failure of failures) {
    expect(readBy(Failure, failure).ok).toBe(true);
    expect(failure.remedy).not.toBe("");
  }
}

test("1,000 random notebooks, read from their files, are run or refused with reasons: the lab never throws (seed 20261126)", async () => {
  const lab = inlineLab();
  const { signal } = new AbortController();
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(notebook, async (written) => {
      const read = parseNotebook(writeNotebook(written));
      if (!read.ok) return expect.unreachable(JSON.stringify(read.failures));
      const request = runRequest(read.value, "our-run");
      if (!request.ok) return expectFailures(request.failures);
      const answer = await lab.simulate(signal, request.value, () => {});
      if (!answer.ok) return expectFailures(answer.failures);
      answered += 1;
      expect(readBy(Summary, answer.value).ok).toBe(true);
      for (const { incidence } of answer.value.arms) {
        const { independent, dead, relapsed, regrafted, eventFree } = incidence;
        const last = [independent, dead, relapsed, regrafted, eventFree].map((curve) => curve.at(-1) ?? NaN);
        expect(last.reduce((sum, share) => sum + share, 0)).toBe(1);
      }
    }),
    { seed: 20261126, numRuns: 1000 },
  );
  expect(answered).toBeGreaterThan(500);
}, 300_000);
