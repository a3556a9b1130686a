import { expect, test } from "vitest";
import { instead } from "../../src/schema/instead.ts";

test("says what was meant, or else what it was told to", () => {
  expect(instead("chrat", ["chart", "table"], "use chart or table")).toBe('did you mean "chart"?');
  expect(instead("x", new Set(["chart", "table"]), "use chart or table")).toBe("use chart or table");
  expect(instead(3, ["chart"], "use chart")).toBe("use chart");
});
