import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArmRegimen } from "../../src/schema/arm.ts";
import { ArmEntry } from "../../src/schema/arm-entry.ts";
import { armEntry, armRegimens } from "../../src/schema/arm-regimens.ts";
import { readBy } from "../../src/schema/objection.ts";
import type { Rule } from "../../src/schema/rule.ts";

const part = { start: 0, dose: 1, every: null };

describe("the regimens of an arm", () => {
  test("are complete, with values for all or for some", () => {
    expect(armRegimens("epo")).toEqual([{ regimen: "epo", ...part }]);
    expect(armRegimens({ regimen: "epo", dose: 2, every: 7 })).toEqual([
      { regimen: "epo", ...part, dose: 2, every: 7 },
    ]);
    expect(armRegimens({ regimens: ["epo", "dli"], start: { dli: 28 }, dose: { epo: 2 }, every: 7 })).toEqual([
      { regimen: "epo", start: 0, dose: 2, every: 7 },
      { regimen: "dli", start: 28, dose: 1, every: 7 },
    ]);
    const rule = { measure: "reticulocytes", under: 30 } as const;
    expect(armRegimens({ regimens: ["epo", "dli"], if: { dli: rule }, start: { dli: 28 } })).toEqual([
      { regimen: "epo", ...part },
      { regimen: "dli", ...part, start: 28, rule },
    ]);
    const born = armRegimens({ regimens: ["constructor", "dli"], dose: { dli: 2 }, start: { dli: 3 } });
    expect(born[0]).toEqual({ regimen: "constructor", ...part });
  });
});

describe("the entry of an arm", () => {
  test.each([
    [[{ regimen: "epo", ...part }], undefined, "epo"],
    [[{ regimen: "epo", ...part, start: 28 }], undefined, "epo"],
    [[{ regimen: "epo", ...part }], "E", { regimen: "epo", name: "E" }],
    [[{ regimen: "epo", ...part, dose: 0, every: 3 }], undefined, { regimen: "epo", dose: 0, every: 3 }],
    [
      [
        { regimen: "epo", ...part, dose: 2 },
        { regimen: "dli", ...part, dose: 2, start: 28 },
      ],
      undefined,
      { regimens: ["epo", "dli"], start: { dli: 28 }, dose: 2 },
    ],
    [
      [
        { regimen: "epo", ...part, every: 7 },
        { regimen: "dli", ...part, dose: 2 },
      ],
      "Both",
      { regimens: ["epo", "dli"], dose: { dli: 2 }, every: { epo: 7 }, name: "Both" },
    ],
  ])("of %j called %j is the shortest", (regimens, name, entry) => {
    expect(armEntry(regimens, name)).toEqual(entry);
  });

  test("says what it was made from, and is one a file may hold (seed 20261203)", () => {
    const changed = fc.record({
      start: fc.integer({ min: 0, max: 1460 }),
      dose: fc.constantFrom(0, 0.5, 1, 2, 10),
      every: fc.option(fc.constantFrom(1, 7, 365)),
    });
    const rule = fc.constantFrom<Rule>({ measure: "titre", over: 16 }, { measure: "haemoglobin", under: 8 });
    const regimens = fc
      .uniqueArray(fc.constantFrom("epo", "dli", "msc", "mine", "watch", "constructor", "rituximab", "taper"), {
        minLength: 1,
        maxLength: 8,
      })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((regimen) =>
            fc
              .tuple(changed, fc.option(rule))
              .map(([values, by]) => ({ regimen, ...values, ...(by === null ? {} : { rule: by }) })),
          ),
        ),
      );
    fc.assert(
      fc.property(regimens, (parts) => {
        const entry = armEntry(parts);
        const alone = ({ regimen, dose, every }: ArmRegimen): ArmRegimen => ({ regimen, start: 0, dose, every });
        const said = parts.length === 1 ? parts.map(alone) : parts;
        expect(armRegimens(entry)).toEqual(said);
        expect(readBy(ArmEntry, entry)).toEqual({ ok: true, value: entry });
      }),
      { seed: 20261203, numRuns: 500 },
    );
  });
});
