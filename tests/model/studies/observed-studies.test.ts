import { expect, test } from "vitest";
import { observedStudies } from "../../../src/model/studies/observed-studies.ts";
import { facts } from "../facts.ts";
import { targets } from "./targets.ts";

test("what the shipped targets say", () => {
  const observed = observedStudies(targets, facts.parameters, { resolved: 50 });
  expect(observed).toMatchObject({
    durations: { bounds: [116, 171, 261], counts: [12.5, 12.5, 12.5, 12.5] },
    daratumumab: { days: [183, 365] },
    deaths: { count: 8, years: 38 },
    aung: [7, 3, 2],
    zhu: [8, 3, 0],
    jaspers: { goal: { haemoglobin: 13, day: 126 }, control: [5, 57], epo: [41, 24] },
    titres: [4, 0],
  });
  expect(observed.ratios.sds.map((sd) => Math.round(1000 * sd))).toEqual([337, 308]);
  expect(observed.daratumumab.counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(36, 12);
});

test("a row that is missing, or held back, is a bug in the data", () => {
  const without = targets.filter(({ id }) => id !== "zhu-titre");
  expect(() => observedStudies(without, facts.parameters, { resolved: 50 })).toThrow("zhu-titre");
  const held = targets.map((row) => (row.id === "dara-6" ? { ...row, role: "predict" as const } : row));
  expect(() => observedStudies(held, facts.parameters, { resolved: 50 })).toThrow("no target to fit: dara-6");
});

test("every row to be fitted but the three patients' is read: without it nothing can be", () => {
  for (const { id, study } of targets.filter(({ role }) => role === "fit")) {
    const rest = targets.filter((row) => row.id !== id);
    const read = (): unknown => observedStudies(rest, facts.parameters, { resolved: 50 });
    if (study === "Li 2025") expect(read).not.toThrow();
    else expect(read).toThrow(id);
  }
});
