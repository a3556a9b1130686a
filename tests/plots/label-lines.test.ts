import { expect, test } from "vitest";
import { labelLines } from "../../src/plots/label-lines.ts";

test("a label breaks between words", () => {
  expect(labelLines("Donor lymphocyte infusion", 16)).toEqual(["Donor lymphocyte", "infusion"]);
});

test("a short label is one line, and a long word has one to itself", () => {
  expect(labelLines("Watchful waiting", 16)).toEqual(["Watchful waiting"]);
  expect(labelLines("of immunosuppression", 8)).toEqual(["of", "immunosuppression"]);
});
