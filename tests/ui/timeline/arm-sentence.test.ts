import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArmRegimen } from "../../../src/schema/arm.ts";
import { measures, type Measure, type Rule } from "../../../src/schema/rule.ts";
import { type RegimenSchedule, regimenSchedule } from "../../../src/ui/arms/regimen-schedule.ts";
import { armSentence } from "../../../src/ui/timeline/arm-sentence.ts";
import { facts } from "../../model/facts.ts";

const part = (regimen: string, changes: Partial<ArmRegimen> = {}): ArmRegimen => ({
  regimen,
  start: 0,
  dose: 1,
  every: null,
  ...changes,
});
const schedules = (parts: readonly ArmRegimen[]): readonly RegimenSchedule[] =>
  parts.map((each) => regimenSchedule(each, facts));
const read = (...parts: readonly ArmRegimen[]): string => armSentence(schedules(parts)).replaceAll("\u00a0", " ");

describe("an arm reads back", () => {
  test.each([
    [[part("watch")], "Nothing is given."],
    [[part("ucb-single")], "One infusion of a cord-blood unit."],
    [[part("ucb-mnc-x3")], "Three infusions of cord-blood mononuclear cells a week apart."],
    [
      [part("ucb-mnc-x3", { every: 14, dose: 1.5 })],
      "Three infusions of cord-blood mononuclear cells two weeks apart at 1.5 times the usual dose.",
    ],
    [[part("bortezomib")], "Four injections of bortezomib on days 0, 3, 7 and 10."],
    [[part("epo"), part("rituximab", { start: 28 })], "Erythropoietin for 84 days; rituximab on day 28."],
    [
      [part("plasma-exchange"), part("epo", { start: 28 })],
      "Five sessions of plasma exchange two days apart; erythropoietin for 84 days from day 28.",
    ],
    [
      [part("ucb-mnc-x3"), part("rituximab", { start: 28, rule: { measure: "reticulocytes", under: 30 } })],
      "Three infusions of cord-blood mononuclear cells a week apart; rituximab if reticulocytes are still under 30 · 10⁹/L on day 28.",
    ],
    [
      [part("watch"), part("plasma-exchange", { rule: { measure: "titre", over: 64 }, every: 1 })],
      "Five sessions of plasma exchange a day apart if the IgM titre is still over 1 : 64 on day 0.",
    ],
    [
      [part("watch"), part("steroid", { start: 56, rule: { measure: "transfusions", over: 2 } })],
      "Corticosteroids for 28 days if more than 2 transfusions were given in the 28 days up to day 56.",
    ],
    [[part("epo", { dose: 0 })], "Erythropoietin not given, as its dose is 0."],
  ])("%j", (parts, sentence) => {
    expect(read(...parts)).toBe(sentence);
  });

  test("by the label of a regimen composed here, with all that it gives", () => {
    const own: RegimenSchedule = {
      ...regimenSchedule(part("own", { start: 3 }), {
        regimens: facts.regimens.slice(0, 1).map((row) => ({ ...row, id: "own", label: "Slow x 2" })),
        effects: [],
      }),
      doses: [3, 13],
      spans: [
        { from: 3, to: 31 },
        { from: 59, to: 87 },
      ],
    };
    expect(armSentence([own])).toBe(
      "Two doses of Slow × 2 10 days apart from day 3 and Slow × 2 for 28 days from day 3 and for 28 days from day 59.",
    );
  });
});

const rules: fc.Arbitrary<Rule> = fc
  .record({
    measure: fc.constantFrom<Measure[]>("reticulocytes", "haemoglobin", "titre", "transfusions"),
    side: fc.constantFrom("under", "over"),
    of: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ measure, side, of }) => ({ measure, [side]: measures[measure].low + of }));
const parts: fc.Arbitrary<ArmRegimen> = fc.record(
  {
    regimen: fc.constantFrom(...facts.regimens.map(({ id }) => id)),
    start: fc.integer({ min: 0, max: 40 }),
    dose: fc.constantFrom(0, 0.5, 1, 1.5, 2),
    every: fc.option(fc.integer({ min: 1, max: 30 })),
    rule: rules,
  },
  { requiredKeys: ["regimen", "start", "dose", "every"] },
);

/** What a sentence states of an arm: watching adds nothing, and of what is not given there is no more to say. */
function stated(arm: readonly ArmRegimen[]): unknown {
  return schedules(arm)
    .filter(({ regimen }) => regimen !== "watch")
    .map(({ regimen, doses, spans, multiple, rule, start }) =>
      multiple === 0 ? { regimen } : { regimen, doses, spans, multiple, rule, decided: rule === null ? null : start },
    );
}

describe("a sentence (seed 20261122)", () => {
  const seed = 20_261_122;

  test("is another where the arm gives something else, and the same where it gives the same", () => {
    const arms = fc.array(parts, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(arms, arms, fc.nat(), parts, (one, unlike, place, changed) => {
        const at = place % one.length;
        const { regimen = "watch" } = one[at] ?? {};
        for (const other of [unlike, one.with(at, { ...changed, regimen })]) {
          const same = armSentence(schedules(one)) === armSentence(schedules(other));
          expect(same).toBe(JSON.stringify(stated(one)) === JSON.stringify(stated(other)));
        }
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("says every number that is not the usual one", () => {
    fc.assert(
      fc.property(parts, (one) => {
        fc.pre(one.regimen !== "watch" && one.dose > 0);
        const words = read(one)
          .split(/[^\d.]+/u)
          .map((word) => word.replace(/\.$/u, ""));
        const { repeated } = regimenSchedule(one, facts);
        expect(words).toEqual(
          expect.arrayContaining(
            [
              ...(one.start > 0 ? [one.start] : []),
              ...(one.dose === 1 ? [] : [one.dose]),
              ...(one.rule === undefined ? [] : [one.rule.under ?? one.rule.over ?? 0]),
              ...(repeated !== null && repeated.every > 12 && repeated.every % 7 !== 0 ? [repeated.every] : []),
            ].map(String),
          ),
        );
      }),
      { seed, numRuns: 500 },
    );
  });
});
