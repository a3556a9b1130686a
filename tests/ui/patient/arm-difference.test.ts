import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownArms } from "../../../src/plots/index.ts";
import type { ArmCourse } from "../../../src/schema/patient-course.ts";
import { armDifference, cordSentence } from "../../../src/ui/patient/arm-difference.ts";
import { forbiddenWords } from "../../architecture/words.ts";
import { halvingTitre, inventedCourse } from "../invented-course.ts";
import { inventedPatients } from "./invented-patients.ts";

const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };
const unit = { arm: "ucb-single", label: "one unit", shortLabel: "One unit", slot: 2 };
const base = inventedCourse({ antibody: 900, start: 60, escapes: false });

type Change = Partial<Pick<ArmCourse, "independent" | "dependentAgain" | "event">>;

function told(waiting: Change, treated: Change, course = base): string {
  const arms = course.arms.map((arm) => {
    if (arm.arm === "watch") return { ...arm, ...waiting };
    return arm.arm === "ucb-single" ? { ...arm, ...treated } : arm;
  });
  const [first, other] = shownArms({ ...course, arms }, [watch, unit]);
  if (first === undefined || other === undefined) return expect.unreachable("two arms");
  return armDifference({ ...course, arms }, first, other, { than: "under watchful waiting", halvingTitre }).replaceAll(
    "\u00a0",
    " ",
  );
}

describe("an arm beside waiting", () => {
  test.each([
    [
      97,
      85,
      "independent from day 85, under watchful waiting from day 97: 12 days earlier, no longer than two units of blood last.",
    ],
    [97, 31, "independent from day 31, under watchful waiting from day 97: 66 days earlier."],
    [
      97,
      98,
      "independent from day 98, under watchful waiting from day 97: 1 day later, no longer than two units of blood last.",
    ],
    [97, 97, "independent from day 97, as under watchful waiting."],
    [null, 97, "independent from day 97; under watchful waiting not by day 365."],
    [97, null, "not independent by day 365; under watchful waiting from day 97."],
    [null, null, "not independent by day 365, nor under watchful waiting."],
  ])("from %j and %j", (waiting, treated, words) => {
    expect(told({ independent: waiting, dependentAgain: null }, { independent: treated, dependentAgain: null })).toBe(
      words,
    );
  });

  test("the end of independence and a competing event are said", () => {
    const event = { cause: "dead" as const, day: 300 };
    expect(told({ independent: 97 }, { independent: 31, dependentAgain: 200, event })).toBe(
      "independent from day 31, under watchful waiting from day 97: 66 days earlier; transfused again on day 200; died on day 300.",
    );
  });

  test("what befalls the arm is said before the other arm is named, so that nobody takes it for the other's", () => {
    const event = { cause: "dead" as const, day: 300 };
    expect(told({ independent: null }, { independent: 31, dependentAgain: 200, event })).toBe(
      "independent from day 31; transfused again on day 200; died on day 300; under watchful waiting not by day 365.",
    );
    expect(told({ independent: 97 }, { independent: null, event: { cause: "dead", day: 60 } })).toBe(
      "not independent by day 59; died on day 60; under watchful waiting from day 97.",
    );
  });

  test("an arm that changes nothing is the same, day by day", () => {
    const course = inventedCourse({
      arms: [
        { arm: "watch", cord: 0 },
        { arm: "ucb-single", cord: 0 },
      ],
    });
    expect(told({}, {}, course)).toBe("the same as under watchful waiting, day by day.");
  });

  test("cord cells that escape are told with what they supply and where the antibody stands", () => {
    const escaping = inventedCourse({ class: "persistent", antibody: 20, halving: 300, start: 60 });
    expect(told({}, { independent: 31 }, escaping)).toMatch(
      / Its cord cells supply 0\.\d\d of a healthy marrow on day 31, with the antibody still at \d+ times the level above\.$/u,
    );
    expect(told({}, { independent: 0 }, escaping)).not.toContain("cord cells");
  });
});

describe("what the antibody does to cord cells", () => {
  const says = (change: Parameters<typeof inventedCourse>[0]): string => {
    const course = inventedCourse(change);
    return cordSentence(course, shownArms(course, [watch, unit]));
  };
  test("is said once, where there is antibody and cord blood", () => {
    expect(says({ escapes: true })).toContain("lack the antigen and escape");
    expect(says({ escapes: false })).toContain("carry the antigen");
    expect(says({ escapes: null })).toBe("");
    expect(says({ class: "cellular" })).toBe("");
    expect(says({ arms: [{ arm: "watch", cord: 0 }] })).toBe("");
  });
});

test("of any course both days are told, and no word that a simulation cannot bear (seed 20264)", () => {
  fc.assert(
    fc.property(inventedPatients, (patient) => {
      const course = inventedCourse(patient);
      const text = told({}, {}, course);
      const [waiting, treated] = course.arms;
      for (const day of [waiting?.independent, treated?.independent]) {
        if (day !== null && !text.includes("day by day")) expect(text).toContain(`day ${day}`);
      }
      expect(text).not.toMatch(/NaN|undefined|Infinity/u);
      expect(forbiddenWords.filter(({ word }) => word.test(text))).toEqual([]);
    }),
    { seed: 20264, numRuns: 100 },
  );
});
