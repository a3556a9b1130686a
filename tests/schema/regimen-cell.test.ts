import { describe, expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { RegimenCell } from "../../src/schema/regimen-cell.ts";

const cell = { kind: "regimen", id: "mine", label: "Mine", effects: [] };
const bolus = { kind: "bolus", size: 0.5 };

function refusals(said: object): readonly string[] {
  const read = readBy(RegimenCell, { ...cell, ...said });
  return read.ok ? [] : read.failures.map(({ failure }) => `${failure.message}; ${failure.remedy}`);
}

describe("a regimen of the reader's own", () => {
  test("needs no more than a label and effects, none included", () => {
    expect(readBy(RegimenCell, cell)).toEqual({ ok: true, value: cell });
    const whole = {
      ...cell,
      effects: Array.from({ length: 12 }, () => bolus),
      harm: { deathFactor: 1.3, relapseFactor: 0.9, gvhd: 0.2 },
      burden: "4 injections",
      grade: "D",
      n: 2,
      design: "case reports",
      sources: ["10.1038/bmt.2011.176", "PMID 21841770"],
    };
    expect(readBy(RegimenCell, whole)).toEqual({ ok: true, value: whole });
  });

  test("has grade E until sources, patients and design are named", () => {
    expect(refusals({ grade: "E" })).toEqual([]);
    expect(refusals({ sources: ["a"], n: 0, design: "cohort", grade: "C" })).toEqual([]);
    const why = "a grade other than E names sources, n and design; or leave the grade out";
    expect(refusals({ grade: "C", sources: ["a"] })).toEqual([
      `missing n; state n: ${why}`,
      `missing design; state design: ${why}`,
    ]);
    expect(refusals({ grade: "F" })).toEqual(['unknown grade: "F"; use A, B, B null, C, D or E']);
  });

  test.each([
    [{ label: "" }, 'wrong label: ""; use one line of 1 to 60 characters'],
    [{ effects: Array.from({ length: 13 }, () => bolus) }, "use at most 12 effects"],
    [{ effects: [bolus, { kind: "bolu", size: 1 }] }, 'unknown kind of effect: "bolu"; did you mean "bolus"?'],
    [{ harm: { deathFactor: 0 } }, "impossible deathFactor: 0; use a multiple from 0.1 to 10, as 1.3; 1 is no harm"],
    [{ harm: { death: 2 } }, 'unknown setting: "death"; use deathFactor, relapseFactor or gvhd'],
    [{ harm: { gvhd: 1.2 } }, "impossible gvhd: 1.2; use a probability from 0 to 1, as 0.26"],
    [{ sources: [] }, "impossible sources: []; use at least 1 source, or leave sources out"],
    [{ from: "epo" }, 'unknown setting: "from"'],
  ])("refuses %j", (said, refusal) => {
    expect(refusals(said).join(" ")).toContain(refusal);
  });
});
