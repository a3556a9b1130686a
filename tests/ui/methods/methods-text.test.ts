import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownRegimen } from "../../../src/schema/own-regimen.ts";
import { StructureVariant } from "../../../src/schema/structure.ts";
import { structureWords } from "../../../src/schema/structure-words.ts";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { assumptionWords } from "../../../src/ui/controls/assumption-words.ts";
import { methodsText } from "../../../src/ui/methods/run/methods-text.ts";
import { grouped } from "../../../src/base/grouped.ts";
import { wordFaults } from "../../architecture/word-faults.ts";
import { facts } from "../../model/facts.ts";
import { armOf } from "../../request-of.ts";
import { recordOf } from "./record-of.ts";

const ids = facts.regimens.map(({ id }) => id);
const scenarioNames = facts.effects.flatMap(({ regimen, role }) =>
  role === "default" ? [] : [`${regimen}/${role.replace("scenario: ", "")}`],
);

const days = (low: number, high: number): fc.Arbitrary<number> => fc.integer({ min: low, max: high });
const decimal = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map((number) => number + 0);

const own = fc
  .record({ size: decimal(0, 3), day: days(0, 900), lag: days(0, 365), span: days(1, 900), spared: decimal(0, 1) })
  .map(({ size, day, lag, span, spared }) =>
    ownRegimen({
      kind: "regimen",
      id: "our-own",
      label: "Our own",
      effects: [{ kind: "deplete", size, day, lag, days: span, spared }],
      harm: { deathFactor: 1.2 },
      burden: "much",
    }),
  );

const armRegimen = fc.record({
  regimen: fc.constantFrom(...ids),
  start: days(0, 1460),
  dose: fc.oneof(fc.constantFrom(0, 1, 10), decimal(0, 10)),
  every: fc.option(days(1, 365)),
});

const request: fc.Arbitrary<Partial<RunRequest>> = fc.record({
  seed: fc.nat(0xffffffff),
  patients: days(1, 1_000_000),
  horizon: days(60, 1460),
  window: days(7, 112),
  threshold: decimal(6, 10),
  visit: days(1, 14),
  start: fc.oneof(fc.constant("treated" as const), days(0, 720)),
  taper: fc.tuple(days(0, 720), days(721, 1460)),
  harm: fc.boolean(),
  titre: days(1, 4096),
  assume: fc.constantFrom("nothing", "antibody", "progenitors"),
  structure: fc.constantFrom(...StructureVariant.options),
  scenarios: fc.subarray(scenarioNames),
  parameters: fc.dictionary(fc.constantFrom(...facts.parameters.map(({ symbol }) => symbol)), decimal(0, 100), {
    noNullPrototype: true,
  }),
  regimens: fc.array(own, { maxLength: 1 }),
  arms: fc
    .array(fc.array(armRegimen, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map((arms) => arms.map((regimens, index) => ({ arm: `arm ${index}`, regimens }))),
});

function textOf(changes: Partial<RunRequest>): string {
  return methodsText(recordOf(changes)).join("\n");
}

/** Whether cord blood is given in an arm, so that what is assumed of it matters. */
function givesCordBlood({ arms = [] }: Partial<RunRequest>): boolean {
  return arms.some(({ regimens }) => regimens.some(({ regimen, dose }) => dose > 0 && regimen.startsWith("ucb-")));
}

/** Every number that a text prints, thousands apart or not. */
function numbersIn(text: string): ReadonlySet<number> {
  return new Set(
    [...text.matchAll(/\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?/gu)].map(([number]) => Number(number.replaceAll(",", ""))),
  );
}

test("every setting of 300 random runs is named, with its value (seed 20261203)", () => {
  fc.assert(
    fc.property(request, (changes) => {
      const text = textOf(changes);
      const numbers = numbersIn(text);
      const { seed, patients, horizon, window, threshold, visit, start, taper, titre, parameters } = changes;
      const values = [seed, patients, horizon, window, threshold, visit, start, titre, ...(taper ?? [])];
      const doses = changes.arms?.flatMap(({ regimens }) => regimens) ?? [];
      for (const value of [
        ...values.filter((one) => typeof one === "number"),
        ...Object.values(parameters ?? {}),
        ...doses.flatMap((part) => [part.start, part.dose, part.every ?? 0].filter((one) => one !== 0 && one !== 1)),
        ...(changes.regimens ?? []).flatMap(({ effects }) =>
          effects.flatMap((effect) => [effect.size, effect.day, effect.lag ?? 0, effect.days ?? 0, effect.spared ?? 0]),
        ),
      ]) {
        expect(numbers).toContain(value);
      }
      for (const words of [
        `1:${titre}.`,
        `${grouped(patients ?? 0)} patient`,
        ...(givesCordBlood(changes) ? [`it ${assumptionWords(changes.assume ?? "nothing")}.`] : []),
        structureWords[changes.structure ?? "standard"].says,
        changes.harm === true ? "were applied from day 0" : "were off",
        ...(changes.scenarios ?? []),
        ...Object.keys(parameters ?? {}).map((symbol) => `(${symbol})`),
        ...(changes.arms ?? []).map(({ arm }) => `“${arm}”`),
        ...(changes.regimens ?? []).map(({ regimen }) => `${regimen.label} (${regimen.id}; evidence grade E`),
      ]) {
        expect(text).toContain(words);
      }
      expect(text).not.toMatch(/undefined|NaN|null/u);
      expect(wordFaults({ path: "methods text", text })).toEqual([]);
    }),
    { seed: 20261203, numRuns: 300 },
  );
});

test("two runs that differ in one setting have two texts (seed 20261204)", () => {
  fc.assert(
    fc.property(request, request, (one, other) => {
      for (const name of Object.keys(one) as (keyof RunRequest)[]) {
        if (name === "assume" && !givesCordBlood(one)) continue;
        const changed = { ...one, [name]: other[name] };
        if (JSON.stringify(changed) === JSON.stringify(one)) continue;
        expect(`${name}: ${textOf(changed)}`).not.toBe(`${name}: ${textOf(one)}`);
      }
    }),
    { seed: 20261204, numRuns: 60 },
  );
});

describe("the text of the published comparison", () => {
  const text = textOf({
    seed: 686_964_198,
    patients: 1000,
    assume: "progenitors",
    arms: [
      armOf("watch"),
      armOf("ucb-single"),
      {
        arm: "both",
        regimens: [
          { regimen: "epo", start: 28, dose: 1.5, every: null },
          { regimen: "ucb-mnc-x3", start: 0, dose: 1, every: 10 },
        ],
      },
    ],
  });

  test("says program, model, data, seed and counts", () => {
    expect(text).toContain("Erythron 0.1.0 (model prca@1, data 0f69bbcd, seed amber-finch-twelve (686964198))");
    expect(text).toContain(
      "1,000 patients were asked for and 1,000 simulated; 210 candidates were drawn and not eligible",
    );
    expect(text).toContain("quartiles 59, 88 and 219 d");
    expect(text).toContain("All parameters had the typical values of the table.");
  });

  test("says what each arm gives and what acts in it", () => {
    expect(text).toContain("(1) Watchful waiting: nothing is given.");
    expect(text).toContain(
      "(2) One cord-blood unit: adds progenitors, 0.3 (share of a healthy marrow), day 0, acting after 7 d, fading with a time constant of 60 d, a third of units lack the antigen (assumed).",
    );
    expect(text).toContain(
      "(3) “both”: Erythropoietin, from day 28 and at 1.5 times the published dose: adds erythropoietin, 900 (mIU/mL), day 28, for 84 d.",
    );
    expect(text).toContain(
      "With it: Cord-blood mononuclear cells × 3, with doses every 10 d: adds progenitors, 0.1 (share of a healthy marrow), 3 doses from day 0, every 10 d, acting after 7 d",
    );
  });

  test("says the endpoint, what ± is, and the fingerprint", () => {
    expect(text).toContain("neither a transfusion nor a competing event followed within 56 d");
    expect(text).toContain("followed to day 421");
    expect(text).toContain("(at most ±3\u00a0% here)");
    expect(text).toContain("prca@1.28f23de6.8a0172ef6ed6c586.Nt_IBhgG");
  });
});

test("a run cut short, and start days that found nobody, are said", () => {
  const short = methodsText(recordOf({ patients: 1000 }, { patients: 128 })).join(" ");
  expect(short).toContain("1,000 patients were asked for and the first 128 simulated so far: the run is not complete");
  const vacant = methodsText(recordOf({ patients: 1000 }, { patients: 997, vacant: 3 })).join(" ");
  expect(vacant).toContain("997 simulated; 210 candidates were drawn and not eligible; 3 start days found nobody");
});

test("a run that stopped because it was precise enough is said, and one that was cut short before is not", () => {
  const enough = "known to ± 5 percentage points (95\u00a0% Monte-Carlo limits) and the run stopped as asked";
  const words = (precision: number): string =>
    methodsText(recordOf({ patients: 1000, precision }, { patients: 128 })).join(" ");
  expect(words(5)).toContain(enough);
  expect(words(0.5)).toContain("the run is not complete");
});

test("a seed given as a number stands once", () => {
  const text = methodsText({ ...recordOf({ seed: 7 }), seed: "7" }).join(" ");
  expect(text).toContain("seed 7).");
});

test.each([
  ["plasma-exchange", { dose: 2 }, "removes antibody from plasma, 0.1369 (share left), 5 doses from day 0, every 2 d."],
  ["bortezomib", {}, "Bortezomib: nothing acts, since what it does has not been measured."],
  ["rituximab", { dose: 0 }, "Rituximab, at 0 times the published dose: not given."],
  ["taper", { start: 7 }, "changes immunosuppression, 0 (level; 0 tapers to nothing), day 7, for 28 d, min(plan"],
])("%s with %o is said as it acts", (regimen, changes, words) => {
  expect(textOf({ arms: [armOf(regimen, changes)] })).toContain(words);
});

test.each([
  [[armOf("watch"), armOf("ucb-single")], true],
  [[armOf("watch"), armOf("ucb-single", { dose: 0 })], false],
  [[armOf("watch"), armOf("rituximab")], false],
])("what is assumed of cord blood is said where an arm gives it (%#)", (arms, said) => {
  expect(textOf({ arms, assume: "antibody" }).includes("Of cord blood it was assumed")).toBe(said);
});

test("the multipliers of an arm's harm are said where they act", () => {
  const { summary, ...rest } = recordOf({ arms: [armOf("rituximab")] });
  const [arm] = summary.arms;
  const arms = arm === undefined ? [] : [{ ...arm, harm: { ...arm.harm, deathFactor: 1.1 * 1.05 } }];
  const words = "Hazards: death × 1.155, relapse × 1.";
  expect(methodsText({ ...rest, summary: { ...summary, arms } }).join(" ")).toContain(words);
  const off = { ...rest, request: { ...rest.request, harm: false }, summary: { ...summary, arms } };
  expect(methodsText(off).join(" ")).not.toContain("Hazards");
});

test("parameter draws are said where a run has them, and typical values where it has none", () => {
  const drawn = methodsText(recordOf({ draws: 16 }, { draws: 16 })).join("\n");
  expect(drawn).toContain("lived under each of 16 parameter draws");
  expect(drawn).not.toContain("stood at zero");
  expect(drawn).not.toContain("not of this one");
  expect(wordFaults({ path: "methods text", text: drawn })).toEqual([]);
  const typical = methodsText(recordOf()).join("\n");
  expect(typical).toContain("part of a run with parameter draws, not of this one");
  expect(typical).not.toContain("lived under");
});
