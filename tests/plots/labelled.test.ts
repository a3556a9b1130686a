import { expect, test } from "vitest";
import { labelled } from "../../src/plots/labelled.ts";

test("a name that ends in a digit does not run into the number after it", () => {
  expect(labelled("Rituximab", "61\u00a0%")).toBe("Rituximab 61\u00a0%");
  expect(labelled("Mononuclear × 3", "62\u00a0%")).toBe("Mononuclear × 3: 62\u00a0%");
});
