import { describe, expect, test } from "vitest";
import type { ArmEntry } from "../../../src/schema/arm-entry.ts";
import {
  armsCell,
  changeArms,
  hasTwin,
  withArm,
  withArmMoved,
  withTwin,
} from "../../../src/ui/arms-editor/change-arms.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

const change = (...arms: ArmEntry[]) => changeArms(smallNotebook, "arms", arms);
const refusal = (...arms: ArmEntry[]) => {
  const changed = change(...arms);
  return changed.ok ? "" : `${changed.failures[0]?.message ?? ""}; ${changed.failures[0]?.remedy ?? ""}`;
};

describe("changing the arms", () => {
  test("is a new document with other arms", () => {
    const changed = change("watch", { regimens: ["epo", "dli"], start: { dli: 28 } });
    expect(changed.ok && armsCell(changed.value, "arms").arms).toEqual([
      "watch",
      { regimens: ["epo", "dli"], start: { dli: 28 } },
    ]);
    expect(armsCell(smallNotebook, "arms").arms).toEqual(["watch", "ucb-single"]);
    expect(() => armsCell(smallNotebook, "run")).toThrow('no arms cell "run"');
  });

  test("is refused with what is allowed", () => {
    expect(refusal()).toContain("use at least 1 arm");
    expect(refusal(...Array.from({ length: 13 }, (_, index) => ({ regimen: "epo", name: String(index) })))).toContain(
      "use at most 12 arms",
    );
    expect(refusal({ regimen: "epo", dose: 11 })).toBe(
      "impossible dose: 11; use a multiple of the published dose from 0 to 10, as 1.5",
    );
    expect(refusal({ regimens: ["epo", "dli"], start: { dli: 1461 } })).toContain("impossible start of dli: 1461");
    expect(refusal("epo", { regimen: "dli", name: "epo" })).toContain('duplicate arm: "epo"');
  });
});

describe("an arm more", () => {
  test("is written as short as it can be, and has a name of its own", () => {
    expect(withArm([], ["epo"])).toEqual(["epo"]);
    expect(withArm(["watch"], ["epo", "dli"])).toEqual(["watch", { regimens: ["epo", "dli"] }]);
    expect(withArm(["epo", { regimen: "epo", dose: 2 }], ["epo"]).at(-1)).toEqual({ regimen: "epo", name: "epo 2" });
    expect(withArm(["epo", { regimen: "epo", name: "epo 2" }], ["epo"]).at(-1)).toMatchObject({ name: "epo 3" });
  });

  test("of many regimens has a name that is not too long", () => {
    const eight = Array.from({ length: 8 }, (_, index) => `a-regimen-${index}`);
    const arms = withArm(["watch"], eight);
    expect(arms.at(-1)).toEqual({ regimens: eight, name: "combination of 8" });
    expect(change(...arms).ok).toBe(true);
  });
});

test("a no-effect twin stands after its arm, at dose 0 and with its starts, under a name of its own that is not too long", () => {
  const arms: ArmEntry[] = ["watch", "epo", { regimens: ["dli", "rituximab"], start: { dli: 28 }, dose: 2 }];
  const one = withTwin(arms, 1, "Erythropoietin");
  expect(one[2]).toEqual({ regimen: "epo", dose: 0, name: "Erythropoietin, no effect" });
  expect(withTwin(one, 1, "Erythropoietin")[2]).toMatchObject({ name: "Erythropoietin, no effect 2" });
  expect(withTwin(arms, 2, "x".repeat(80))[3]).toEqual({
    regimens: ["dli", "rituximab"],
    start: { dli: 28 },
    dose: 0,
    name: `${"x".repeat(69)}, no effect`,
  });
  expect(change(...one).ok).toBe(true);
  const parts = (regimen: string, dose: number) => [{ regimen, start: 0, dose, every: null }];
  expect([hasTwin(parts("watch", 1)), hasTwin(parts("epo", 1)), hasTwin(parts("epo", 0))]).toEqual([
    false,
    true,
    false,
  ]);
});

test("an arm moves up and down", () => {
  expect(withArmMoved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(withArmMoved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});
