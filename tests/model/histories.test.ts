import fc from "fast-check";
import { expect, it } from "vitest";
import { type Enrolment, enrolments } from "../../src/model/enrol.ts";
import { histories } from "../../src/model/histories.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { armOf, requestOf } from "../request-of.ts";
import { compileRun } from "../../src/model/compile-run.ts";
import { compiledRun } from "./compiled-run.ts";
import { facts } from "./facts.ts";

const short: Partial<RunRequest> = { horizon: 60, window: 14 };
const changes: readonly Partial<RunRequest>[] = [
  {},
  { arms: [armOf("daratumumab"), armOf("ucb-single", { dose: 2 })], assume: "progenitors" },
  { horizon: 90, window: 28, titre: 32, harm: false },
  { threshold: 8 },
  { seed: 77 },
  { start: 60 },
  { parameters: { A0: 100 } },
  { visit: 7, taper: [50, 90] },
];

it("leaves every count of a session of runs as it is without, to the bit (seed 6)", () => {
  const engine = builtEngine();
  const ranges = fc.array(
    fc.tuple(fc.nat({ max: changes.length - 1 }), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 20 })),
    {
      minLength: 2,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(ranges, (session) => {
      const known = histories();
      for (const [change, from, slots] of session) {
        const run = compileRun(requestOf({ ...short, ...changes[change] }), facts, engine);
        if (!run.ok) return expect.unreachable("the run is possible");
        expect(simulateRange(run.value, from, from + slots, { known })).toEqual(
          simulateRange(run.value, from, from + slots),
        );
      }
    }),
    { seed: 6, numRuns: 25 },
  );
});

it("keeps slots nobody was found for as they are", () => {
  // so late that a self-limited aplasia is mostly over
  const parameters = { classSelfLimited: 1, classPersistent: 0, classCellular: 0 };
  const run = compiledRun({ ...short, start: 700, seed: 1, parameters });
  const known = histories();
  const told = (all: readonly Enrolment[]) =>
    all.map(({ entrants, refused }) => ({ who: entrants.map(({ slot, id }) => [slot, id]), refused }));
  const first = told(known.enrolments(run, 0, 4));
  expect(first).toEqual(told(enrolments(run, 0, 4)));
  expect(first).toEqual(told(known.enrolments(run, 0, 4)));
  expect(first.flatMap(({ who }) => who).length).toBeLessThan(4);
});

it("lives nobody's history twice while only arms change", () => {
  const known = histories();
  let lived = 0;
  const counting = (request: Partial<RunRequest>) => {
    const run = compiledRun({ ...short, ...request });
    const passDays: typeof run.engine.passDays = (...passed) => {
      lived += 1;
      run.engine.passDays(...passed);
    };
    return { ...run, engine: { ...run.engine, passDays } };
  };
  known.enrolments(counting({}), 0, 8);
  const first = lived;
  known.enrolments(counting({ arms: [armOf("daratumumab")], horizon: 90 }), 0, 8);
  expect(first).toBeGreaterThan(0);
  expect(lived).toBe(first);
  known.enrolments(counting({ threshold: 8 }), 0, 8);
  expect(lived).toBeGreaterThan(first);
});
