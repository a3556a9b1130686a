import { expect, test } from "vitest";
import { valueText } from "../../../src/ui/opening/value-text.ts";

test("a value is one line, whatever is in it", () => {
  expect(valueText({ use: "primary", regimen: ["ucb-single", "ucb-msc"] })).toBe(
    "use primary; regimen ucb-single, ucb-msc",
  );
  expect(valueText("365 d")).toBe("365 d");
  expect(valueText([true, null, 2])).toBe("true, null, 2");
});
