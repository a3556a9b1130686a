import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Assumption } from "../../../src/schema/assumption.ts";
import { type Evidence, finding, type FindingInput } from "../../../src/ui/finding/finding.ts";
import { forbiddenWords } from "../../architecture/words.ts";
import { inventedSummary, type InventedArm } from "../invented-summary.ts";

const evidence = new Map<string, Evidence>([
  ["watch", { grade: "C", n: 23 }],
  ["ucb-single", { grade: "D", n: 1 }],
  ["ucb-mnc-x3", { grade: "D", n: 1 }],
  ["ucb-msc", { grade: "D", n: 1 }],
  ["daratumumab", { grade: "C", n: 45 }],
  ["rituximab", { grade: "B null", n: 17 }],
]);
const ramp = (arm: string, by90: number): InventedArm => ({ arm, share: (day) => Math.min(1, (by90 * day) / 90) });
const four = [ramp("watch", 0.31), ramp("ucb-single", 0.45), ramp("ucb-mnc-x3", 0.53), ramp("ucb-msc", 0.48)];
const cordBlood = new Set(["ucb-single", "ucb-mnc-x3", "ucb-msc"]);
const said = (input: Partial<FindingInput>): string =>
  finding({ summary: inventedSummary(four), assume: "progenitors", scenarios: [], evidence, cordBlood, ...input })
    .map((part) => (part.kind === "evidence" ? `[${part.grade}, n = ${part.n}]` : part.text))
    .join("")
    .replaceAll("\u00a0", " ");
const each = " One patient each cannot tell the regimens apart: evidence [D, n = 1]";

describe("the finding", () => {
  test("gives waiting, the cells as assumed, and the evidence", () => {
    const waiting = "Waiting alone, 31 % of simulated patients have become independent by day 90.";
    expect(said({})).toBe(`${waiting} If the cells work as assumed, 45–53 %.${each}`);
    expect(said({ assume: "antibody" })).toBe(said({}));
  });

  test("gives what 90 % of the draws make of each number beside it", () => {
    const drawn = inventedSummary(four);
    const arms = drawn.arms.map((arm) => {
      const at = (factor: number) => ({
        ...arm,
        lost: arm.incidence.dead,
        incidence: { ...arm.incidence, independent: arm.incidence.independent.map((share) => factor * share) },
      });
      return { ...arm, uncertainty: { lower: at(0.8), upper: at(1.2), draws: 200 } };
    });
    expect(said({ summary: { ...drawn, arms }, assume: "priors" })).toBe(
      `Waiting alone, 31 % (25–\u206037 %) of simulated patients have become independent by day 90. With the cells left to the priors, 45–53 % (36–\u206064 %).${each}`,
    );
  });

  test("says that nothing is assumed, and that the numbers are then those of waiting", () => {
    const same = inventedSummary(four.map(({ arm }) => ramp(arm, 0.31)));
    expect(said({ summary: same, assume: "nothing" })).toContain(" If cord blood does nothing, the same 31 %.");
  });

  test("says as assumed when a scenario is switched on beside nothing", () => {
    expect(said({ assume: "nothing", scenarios: ["ucb-msc/calm"] })).toContain(
      " If the cells work as assumed, 45–53 %.",
    );
    expect(said({ assume: "nothing", scenarios: ["dli/graft against plasma cells"] })).toContain(
      " If cord blood does nothing, ",
    );
  });

  test("stays within the horizon", () => {
    expect(said({ summary: inventedSummary(four, 60) })).toContain(
      "Waiting alone, 21 % of simulated patients have become independent by day 60.",
    );
  });

  test("keeps other regimens apart, and asks their evidence only where there is no cord blood", () => {
    const others = [ramp("watch", 0.31), ramp("daratumumab", 0.6), ramp("rituximab", 0.3)];
    expect(said({ summary: inventedSummary(others) })).toMatch(
      /day 90\. With the other regimens, 30–60 %\. The weakest evidence: \[C, n = 45\]$/u,
    );
    expect(said({ summary: inventedSummary([...others, ramp("ucb-single", 0.4)]) })).toMatch(
      / as assumed, 40 %\. With the other regimens, 30–60 %\. One patient cannot show whether it works: evidence \[D, n = 1\]$/u,
    );
  });

  test("does without watch and without evidence", () => {
    expect(said({ summary: inventedSummary([ramp("ucb-single", 0.45)]), evidence: new Map() })).toBe(
      "If the cells work as assumed, 45 % of simulated patients have become independent by day 90.",
    );
    expect(said({ summary: inventedSummary([ramp("daratumumab", 0.6)]), evidence: new Map() })).toMatch(
      /^With these regimens, 60 % of /u,
    );
  });

  test("uses no forbidden word and fits three lines, whatever the run (seed 20251)", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...Assumption.options),
        fc.integer({ min: 30, max: 1460 }),
        (shares, assume, horizon) => {
          const summary = inventedSummary(
            four.map(({ arm }, index) => ({ arm, share: () => shares[index] ?? 0 })),
            horizon,
          );
          const text = said({ summary, assume });
          expect(text.length).toBeLessThan(215);
          expect(forbiddenWords.filter(({ word }) => word.test(text))).toEqual([]);
        },
      ),
      { seed: 20251, numRuns: 60 },
    );
  });
});
