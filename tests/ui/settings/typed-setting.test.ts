import { describe, expect, test } from "vitest";
import { ok } from "../../../src/base/result.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { settingTable } from "../../../src/schema/setting-table.ts";
import { settingRange, settingWords } from "../../../src/ui/settings/shown-setting.ts";
import { typedSetting } from "../../../src/ui/settings/typed-setting.ts";
import { settingOf, withSetting } from "../../../src/ui/settings/with-setting.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

const number = { form: "number", low: 7, high: 112, unit: "d", whole: true } as const;

describe("what is typed", () => {
  test.each([
    ["28", number, 28],
    ["28 d", number, 28],
    ["2 months", number, "2 months"],
    ["$window", number, "$window"],
    ["1,000", { ...number, unit: "" } as const, 1000],
    ["7.5 g/dl", { ...number, unit: "g/dL", whole: false } as const, 7.5],
    ["2.5 points", { ...number, unit: "points", whole: false } as const, 2.5],
    ["2.5 %", { ...number, unit: "points", whole: false } as const, 2.5],
    ["1:16", { ...number, unit: "1:" } as const, 16],
    ["treated", { form: "start", word: "treated", low: 0, high: 720 } as const, "treated"],
    ["day 5", { form: "start", word: "treated", low: 0, high: 720 } as const, "day 5"],
    ["90 d", { form: "start", word: "treated", low: 0, high: 720 } as const, 90],
    ["60 to 120", { form: "span", low: 0, high: 1460 } as const, [60, 120]],
    ["60 d, 120 d", { form: "span", low: 0, high: 1460 } as const, [60, 120]],
    ["42", { form: "seed" } as const, 42],
    ["amber finch", { form: "seed" } as const, "amber finch"],
    ["−1.5", { form: "value" } as const, -1.5],
    ["28 d", { form: "value" } as const, "28 d"],
  ])("%s", (text, form, value) => {
    expect(typedSetting(form, text)).toEqual(ok(value));
  });

  test("two days that cannot be read are refused with an example", () => {
    expect(typedSetting({ form: "span", low: 0, high: 9 }, "soon")).toMatchObject({
      ok: false,
      failures: [{ message: `unreadable days: "soon"`, remedy: "use two days, as 100 to 180" }],
    });
  });
});

describe("a setting", () => {
  const set = (name: string, value: unknown): Notebook => {
    const changed = withSetting(smallNotebook, 3, name, value);
    return changed.ok ? changed.value : expect.unreachable(JSON.stringify(changed.failures));
  };

  test("is said, fed by a control, and left out again", () => {
    const cell = set("window", 28).cells[3];
    expect(cell === undefined ? null : settingOf(cell, "window")).toBe(28);
    expect(set("window", "$w").cells[3]).toMatchObject({ window: "$w" });
    expect(set("patients", undefined).cells[3]).toEqual({ kind: "simulate", id: "run", arms: "arms" });
  });

  test("is refused with what is allowed", () => {
    expect(withSetting(smallNotebook, 3, "window", 5)).toMatchObject({
      ok: false,
      failures: [{ message: "impossible window: 5", remedy: "use whole days from 7 to 112, as 56 d" }],
    });
  });

  test("says in words what may be typed and what it means", () => {
    const [horizon] = settingTable.simulate.filter(({ name }) => name === "horizon");
    expect(horizon === undefined ? "" : settingRange(horizon)).toBe("30–1,460 d: days each patient is followed");
    expect(settingWords({ form: "span", low: 0, high: 1 }, [100, 180])).toBe("100 to 180 d");
    expect(settingWords({ ...number, unit: "1:" }, 8)).toBe("1:8");
    expect(settingWords({ form: "switch" }, true)).toBe("on");
  });
});
