import { expect, test } from "vitest";
import { armLine } from "../../../src/ui/opening/arm-line.ts";

const usual = { start: 0, dose: 1, every: null };

test("an arm says what it gives and what is changed in it", () => {
  expect(armLine([{ ...usual, regimen: "watch" }])).toBe("Watchful waiting");
  expect(armLine([{ regimen: "ucb-mnc-x3", start: 28, dose: 1.5, every: 7 }])).toBe(
    "Mononuclear × 3 from day 28, 1.5 times the usual dose, every 7 days",
  );
});

test("several regimens are joined, one with a rule says it, and one nobody knows stands by its id", () => {
  const rule = { measure: "haemoglobin", under: 8 } as const;
  expect(
    armLine([
      { ...usual, regimen: "epo" },
      { ...usual, regimen: "mine", start: 28, rule },
    ]),
  ).toMatch(/^Erythropoietin \+ mine, if haemoglobin .* 8.*on day 28$/);
});
