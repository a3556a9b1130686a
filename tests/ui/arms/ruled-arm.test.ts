import { describe, expect, test } from "vitest";
import type { ArmRegimen } from "../../../src/schema/arm.ts";
import { armDoseLane } from "../../../src/ui/arms/arm-dose-lane.ts";
import { assumedWords } from "../../../src/ui/arms/assumed-words.ts";
import { armsParagraph } from "../../../src/ui/methods/run/arms-paragraph.ts";
import { facts } from "../../model/facts.ts";
import { recordOf } from "../methods/record-of.ts";

const arm = { arm: "both", label: "Both", shortLabel: "Both", slot: 2 };
const part = (regimen: string, changes: Partial<ArmRegimen> = {}): ArmRegimen => ({
  regimen,
  start: 0,
  dose: 1,
  every: null,
  ...changes,
});
const parts = [
  part("plasma-exchange"),
  part("epo", { start: 28, rule: { measure: "haemoglobin", under: 8 } }),
  part("bortezomib", { dose: 0 }),
];
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("an arm with a rule", () => {
  test("has it in its lane, apart from what everybody is given; what is not given is left out", () => {
    const lane = armDoseLane(arm, parts, facts);
    expect(lane).toMatchObject({ dose: "session", doses: [0, 2, 4, 6, 8], intervals: [] });
    expect(lane.conditional?.map(({ text, ...rest }) => ({ ...rest, text: plain(text) }))).toEqual([
      {
        day: 28,
        text: "erythropoietin if haemoglobin is still under 8 g/dL on day 28",
        doses: [],
        intervals: [{ from: 28, to: 112, text: "erythropoietin" }],
      },
    ]);
  });

  test("says it with what acts, and in the text of the methods", () => {
    const known = { ...facts, own: new Set<string>() };
    const acts = assumedWords(parts.slice(1, 2), known, { assume: "nothing", scenarios: [] });
    expect(acts.map(plain)).toEqual([
      "If haemoglobin is still under 8 g/dL on day 28, 600 mIU/mL of erythropoietin is added, days 28 to 112.",
    ]);
    const record = recordOf({ arms: [{ arm: "epo", regimens: parts.slice(1, 2) }] });
    expect(plain(armsParagraph(record))).toContain(
      "Erythropoietin, only if haemoglobin is still under 8 g/dL on day 28 and from day 28:",
    );
  });
});
