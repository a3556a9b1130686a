import fc from "fast-check";
import type { Arm } from "../../src/schema/arm.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";
import { randomRule } from "./random-rule.ts";

const scenarios = facts.effects.flatMap(({ regimen, role }) =>
  role === "default" ? [] : [`${regimen}/${role.replace("scenario: ", "")}`],
);

const part = fc.record({
  regimen: fc.constantFrom(...facts.regimens.map(({ id }) => id)),
  start: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })),
  dose: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    fc.constant(0),
    fc.double({ min: 0.2, max: 2, noNaN: true }),
  ),
  every: fc.constant(null),
});

/** A regimen given to everybody, or by a rule. */
const given = fc
  .tuple(part, fc.option(randomRule, { freq: 2 }))
  .map(([regimen, rule]) => (rule === null ? regimen : { ...regimen, rule }));

const arms = fc
  .array(fc.uniqueArray(given, { selector: ({ regimen }) => regimen, minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lists) => lists.map((regimens, index): Arm => ({ arm: `arm ${index + 1}`, regimens })));

const changed = ["tauP", "hA", "T50", "kP", "SD", "hx", "tauR", "k21", "beta", "gMax"];

/** Values the table allows for a few parameters, those of whole numbers among them. */
const parameters = fc.dictionary(
  fc.constantFrom(...changed, "units", "minInterval", "nL"),
  fc.double({ min: 0, max: 1, noNaN: true }),
  { maxKeys: 4, noNullPrototype: true },
);

function withinTable(shares: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(shares).map(([symbol, share]) => {
      const { low, high } = facts.parameters.find((row) => row.symbol === symbol) ?? { low: 0, high: 0 };
      const value = (low ?? 0) + share * ((high ?? 0) - (low ?? 0));
      return [symbol, changed.includes(symbol) ? value : Math.round(value)];
    }),
  );
}

/** A request of a run with any shipped regimens together, some given by rules, on any policy; some are impossible, and windows have 14 days at least. */
export const randomRunRequest: fc.Arbitrary<RunRequest> = fc
  .record({
    seed: fc.nat(0xffffffff),
    horizon: fc.integer({ min: 30, max: 400 }),
    window: fc.integer({ min: 14, max: 112 }),
    threshold: fc.double({ min: 6, max: 10, noNaN: true }),
    visit: fc.integer({ min: 1, max: 14 }),
    start: fc.oneof(fc.constant("treated" as const), fc.integer({ min: 0, max: 250 })),
    taper: fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 151, max: 500 })),
    harm: fc.boolean(),
    titre: fc.integer({ min: 1, max: 256 }),
    assume: fc.constantFrom("nothing" as const, "antibody" as const, "progenitors" as const),
    scenarios: fc.subarray(scenarios),
    parameters: parameters.map(withinTable),
    arms,
  })
  .map(requestOf);
