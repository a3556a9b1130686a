import { describe, expect, test } from "vitest";
import type { ArmRegimen } from "../../../src/schema/arm.ts";
import type { Rule } from "../../../src/schema/rule.ts";
import { setRule } from "../../../src/ui/arms-editor/set-rule.ts";

const part = (regimen: string, changes: Partial<ArmRegimen> = {}): ArmRegimen => ({
  regimen,
  start: 0,
  dose: 1,
  every: null,
  ...changes,
});
const rule: Rule = { measure: "reticulocytes", under: 30 };

describe("a rule", () => {
  test("combines what stood alone with watching, and without it stands alone again", () => {
    const ruled = [part("watch"), part("rituximab", { dose: 2, rule })];
    expect(setRule([part("rituximab", { dose: 2 })], 0, rule)).toEqual({ ok: true, value: ruled });
    expect(setRule(ruled, 1, null)).toEqual({ ok: true, value: [part("rituximab", { dose: 2 })] });
  });

  test("leaves a combination as it is, and watching where something starts late", () => {
    const both = [part("epo"), part("rituximab", { start: 28 })];
    const ruled = both.with(1, part("rituximab", { start: 28, rule }));
    expect(setRule(both, 1, rule)).toEqual({ ok: true, value: ruled });
    expect(setRule(ruled, 1, null)).toEqual({ ok: true, value: both });
    const late = [part("watch"), part("rituximab", { start: 28, rule })];
    expect(setRule(late, 1, null)).toEqual({ ok: true, value: [part("watch"), part("rituximab", { start: 28 })] });
  });

  test("can be changed where four have one, and is refused to a fifth", () => {
    const four = ["a", "b", "c", "d"].map((regimen) => part(regimen, { rule }));
    const other: Rule = { measure: "titre", over: 16 };
    expect(setRule(four, 3, other)).toMatchObject({ ok: true });
    expect(setRule([...four, part("e")], 4, rule)).toMatchObject({
      ok: false,
      failures: [{ reason: "limit", message: "too many rules in one arm: 5", remedy: "use at most 4" }],
    });
  });
});
