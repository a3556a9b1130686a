import { expect, test } from "vitest";
import type { Rule } from "../../../src/schema/rule.ts";
import { ruleWords } from "../../../src/ui/arms/rule-words.ts";

test.each<[Rule, string]>([
  [{ measure: "reticulocytes", under: 30 }, "if reticulocytes are still under 30 · 10⁹/L on day 28"],
  [{ measure: "haemoglobin", over: 7.5 }, "if haemoglobin is still over 7.5 g/dL on day 28"],
  [{ measure: "titre", over: 64 }, "if the IgM titre is still over 1 : 64 on day 28"],
  [{ measure: "transfusions", over: 2 }, "if more than 2 transfusions were given in the 28 days up to day 28"],
  [{ measure: "transfusions", under: 0.5 }, "if fewer than 0.5 transfusions were given in the 28 days up to day 28"],
])("%j", (rule, words) => {
  expect(ruleWords(rule, 28).replaceAll("\u00a0", " ")).toBe(words);
});
