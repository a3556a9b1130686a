import { describe, expect, test } from "vitest";
import { resolveArms } from "../../src/notebook/resolve-arms.ts";
import type { ArmEntry } from "../../src/schema/arm-entry.ts";

const resolve = (...arms: ArmEntry[]) => resolveArms({ kind: "arms", id: "arms", arms });
const names = (...arms: ArmEntry[]): readonly string[] => {
  const resolved = resolve(...arms);
  return resolved.ok ? resolved.value.map(({ arm }) => arm) : resolved.failures.map(({ message }) => message);
};

describe("arms", () => {
  test("have everything filled in: start 0, dose 1, days between doses as published", () => {
    expect(
      resolve(
        "watch",
        { regimen: "epo", dose: 1.5, every: 7 },
        { regimens: ["epo", "dli"], start: { dli: 28 }, dose: 2 },
      ),
    ).toEqual({
      ok: true,
      value: [
        { arm: "watch", regimens: [{ regimen: "watch", start: 0, dose: 1, every: null }] },
        { arm: "epo", regimens: [{ regimen: "epo", start: 0, dose: 1.5, every: 7 }] },
        {
          arm: "epo + dli",
          regimens: [
            { regimen: "epo", start: 0, dose: 2, every: null },
            { regimen: "dli", start: 28, dose: 2, every: null },
          ],
        },
      ],
    });
  });

  test("give a regimen by its rule", () => {
    const rule = { measure: "titre", over: 16 } as const;
    const resolved = resolve({ regimens: ["epo", "dli"], if: { dli: rule }, start: { dli: 28 } });
    expect(resolved.ok && resolved.value[0]?.regimens).toEqual([
      { regimen: "epo", start: 0, dose: 1, every: null },
      { regimen: "dli", start: 28, dose: 1, every: null, rule },
    ]);
  });

  test("start a regimen whose name an object has by birth", () => {
    const resolved = resolve({ regimens: ["constructor", "dli"], start: { dli: 3 } });
    expect(resolved.ok && resolved.value[0]?.regimens.map(({ start }) => start)).toEqual([0, 3]);
  });
});

describe("names of arms", () => {
  test("are told apart by what was changed, whatever their order", () => {
    expect(names("epo", { regimen: "epo", dose: 2 }, { regimen: "epo", dose: 2, every: 14 })).toEqual([
      "epo",
      "epo (dose 2)",
      "epo (dose 2, every 14 d)",
    ]);
    expect(names({ regimen: "epo", dose: 2 }, "epo")).toEqual(["epo (dose 2)", "epo"]);
    expect(names({ regimens: ["epo", "dli"] }, { regimens: ["epo", "dli"], start: { dli: 28 } })).toEqual([
      "epo + dli",
      "epo + dli (dli from day 28)",
    ]);
  });

  test("say by which rule a regimen is given, and when", () => {
    const regimens = ["epo", "dli"];
    const start = { epo: 3, dli: 28 };
    expect(
      names(
        { regimens, start },
        { regimens, start, if: { dli: { measure: "reticulocytes", under: 30 } } },
        { regimens, if: { dli: { measure: "titre", over: 16 }, epo: { measure: "titre", under: 256 } } },
        { regimens, if: { epo: { measure: "transfusions", over: 2 } }, dose: 2 },
      ),
    ).toEqual([
      "epo + dli (epo from day 3, dli from day 28)",
      "epo + dli (epo from day 3, dli if reticulocytes under 30 on day 28)",
      "epo + dli (dli if titre over 1:16 on day 0, epo if titre under 1:256 on day 0)",
      "epo + dli (dose 2, epo if transfusions over 2 on day 0)",
    ]);
  });

  test("stand as given", () => {
    expect(names("epo", { regimen: "epo", dose: 2, name: "Twice the dose" })).toEqual(["epo", "Twice the dose"]);
  });

  test("may not be shared", () => {
    expect(names("epo", "dli", "epo")).toEqual(['duplicate arm: "epo" (cell arms, arms entry 3)']);
    expect(names("epo", { regimen: "dli", name: "epo" })).toEqual(['duplicate arm: "epo" (cell arms, arms entry 2)']);
  });

  test("have at most 80 characters", () => {
    const long = Array.from({ length: 3 }, (_, index) => `${"regimen-with-a-long-name".repeat(1)}-number-${index}`);
    expect(names({ regimens: long })[0]).toContain("too long an arm's name");
  });
});
