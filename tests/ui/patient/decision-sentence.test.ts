import { expect, test } from "vitest";
import type { Decision } from "../../../src/schema/patient-course.ts";
import { decisionSentence } from "../../../src/ui/patient/decision-sentence.ts";
import { facts } from "../../model/facts.ts";

const decision = (measure: Decision["measure"], value: number, holds = true, day = 28): Decision => ({
  regimen: "rituximab",
  day,
  measure,
  value,
  holds,
});
const says = (...decisions: readonly Decision[]): string =>
  decisionSentence({ course: { decisions }, until: 100 }, facts).replaceAll("\u00a0", " ");

test.each([
  [decision("reticulocytes", 21.96), " Rituximab is given by its rule: reticulocytes 22.0 · 10⁹/L on day 28."],
  [decision("haemoglobin", 7.128, false), " Rituximab is not given by its rule: haemoglobin 7.13 g/dL on day 28."],
  [decision("titre", 64), " Rituximab is given by its rule: IgM titre 1 : 64 on day 28."],
  [decision("titre", 0, false), " Rituximab is not given by its rule: no IgM titre on day 28."],
  [decision("transfusions", 3), " Rituximab is given by its rule: 3 transfusions in the 28 days up to day 28."],
])("%j", (made, sentence) => {
  expect(says(made)).toBe(sentence);
});

test("nothing is said without a rule, nor of what came after the patient is no longer shown", () => {
  expect(decisionSentence({ course: {}, until: 100 }, facts)).toBe("");
  expect(says(decision("titre", 64), decision("titre", 64, true, 120))).not.toContain("120");
});
