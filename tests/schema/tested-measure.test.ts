import { expect, test } from "vitest";
import { isTakenIn, studyDesigns, testedMeasures, testedUnits, unitOf } from "../../src/schema/tested-measure.ts";

test("every measure can be taken in some design and every design has one; every unit is of some measure", () => {
  for (const measure of testedMeasures) expect(studyDesigns.some((design) => isTakenIn(measure, design))).toBe(true);
  for (const design of studyDesigns) expect(testedMeasures.some((measure) => isTakenIn(measure, design))).toBe(true);
  expect(new Set(testedMeasures.map(unitOf))).toEqual(new Set(testedUnits));
});

test("a ratio is of groups, and before therapy there is somebody who is treated", () => {
  expect(studyDesigns.filter((design) => isTakenIn("hazard ratio", design))).toEqual(["compared"]);
  expect(studyDesigns.filter((design) => isTakenIn("share recovered before therapy", design))).toEqual(["centre"]);
  expect(unitOf("difference in days")).toBe("difference");
});
