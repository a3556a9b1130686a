import { expect, test } from "vitest";
import * as names from "../../src/schema/control-name.ts";
import { readBy } from "../../src/schema/objection.ts";
import { runSettings } from "../../src/schema/simulate-cell.ts";

test("a control is named by a sign and the name of its cell", () => {
  expect(["$window", "$a-1"].map(names.isControlName)).toEqual([true, true]);
  expect(["window", "$", "$1", "$Window", "$ a", "$$a", "$a\n", 3, null].some(names.isControlName)).toBe(false);
  expect(names.controlOf("$window")).toBe("window");
});

test("a value or a control: what is neither is refused as the value is", () => {
  const window = names.orControl(runSettings.window);
  expect(readBy(window, "$days")).toEqual({ ok: true, value: "$days" });
  expect(readBy(window, "28 d")).toEqual({ ok: true, value: 28 });
  expect(readBy(window, 500)).toMatchObject({
    failures: [{ failure: { reason: "range", remedy: "use whole days from 7 to 112, as 56 d" } }],
  });
  expect(readBy(window, "$Days")).toMatchObject({ failures: [{ failure: { remedy: names.controlNameRemedy } }] });
});
