import { expect, test } from "vitest";
import { patientPanels } from "../../src/plots/patient-panel.ts";

const words = (series: string, value: number): string | undefined =>
  patientPanels(true)
    .find((panel) => panel.series === series)
    ?.words(value);

test("haemoglobin comes first; cord blood has a panel only where it is given", () => {
  const names = patientPanels(true).map(({ series }) => series);
  expect(names[0]).toBe("haemoglobin");
  expect(names).toContain("cordSupply");
  expect(patientPanels(false).map(({ series }) => series)).toEqual(names.filter((name) => name !== "cordSupply"));
});

test.each([
  ["haemoglobin", 7.04, "7.0"],
  ["reticulocytes", 29.96, "30.0"],
  ["reticulocytePercent", 0.004, "0.00"],
  ["titreM", 47, "1:32"],
  ["plasmaCells", 0.0004, "<\u00a00.001"],
  ["plasmaCells", 0, "0.000"],
  ["survival", 0.634, "63"],
  ["immunosuppression", 1.2, "120"],
  ["iron", 12_345.6, "12,346"],
] as const)("%s of %d is written %s", (series, value, written) => {
  expect(words(series, value)).toBe(written);
});
