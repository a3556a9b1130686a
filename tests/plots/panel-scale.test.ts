import fc from "fast-check";
import { expect, test } from "vitest";
import { panelScale } from "../../src/plots/panel-scale.ts";
import { patientPanels } from "../../src/plots/patient-panel.ts";

const panels = patientPanels(true);

function scaleOf(series: string, least: number, greatest: number) {
  const panel = panels.find((candidate) => candidate.series === series);
  if (panel === undefined) return expect.unreachable("a panel");
  return panelScale(panel, least, greatest);
}

const labels = (series: string, least: number, greatest: number): readonly string[] =>
  scaleOf(series, least, greatest).ticks.map(({ label }) => label);

test("titres stand in twofold steps, from 1:2", () => {
  expect(labels("titreM", 0, 40)).toEqual(["1:2", "1:8", "1:32"]);
  expect(labels("titreG", 0, 3000)).toEqual(["1:2", "1:32", "1:512"]);
  const { at } = scaleOf("titreM", 0, 40);
  expect(at(8) - at(4)).toBeCloseTo(at(32) - at(16), 12);
  expect(at(0)).toBe(0);
});

test("plasma cells stand in halvings, down to a thousandth", () => {
  expect(labels("plasmaCells", 1e-9, 0.9)).toEqual(["1/256", "1/16", "1"]);
  expect(scaleOf("plasmaCells", 1e-9, 0.9).at(1e-9)).toBe(0);
});

test("haemoglobin has room around what is drawn, amounts begin at nought", () => {
  expect(labels("haemoglobin", 6.9, 9.6)).toEqual(["6", "8", "10"]);
  expect(labels("reticulocytes", 0, 87)).toEqual(["0", "50", "100"]);
  expect(labels("iron", 0, 3800)).toEqual(["0", "2,000", "4,000"]);
  expect(labels("graftSupply", 0.2, 0.55)).toEqual(["0", "0.3", "0.6"]);
  expect(labels("survival", 0, 0.2)).toEqual(["0", "50", "100"]);
});

test("whatever is drawn lies in the frame, larger above smaller, and an axis has two to five labels (seed 20262)", () => {
  const value = fc.double({ min: 0, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...panels), value, value, (panel, one, other) => {
      const plausible = (drawn: number): number => (panel.series === "haemoglobin" ? 5 + drawn / 2000 : drawn);
      const [least, greatest] = [plausible(Math.min(one, other)), plausible(Math.max(one, other))];
      const { at, ticks } = panelScale(panel, least, greatest);
      expect(at(least)).toBeGreaterThanOrEqual(0);
      expect(at(greatest)).toBeLessThanOrEqual(1);
      expect(at(greatest)).toBeGreaterThanOrEqual(at(least));
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
    }),
    { seed: 20262, numRuns: 300 },
  );
});
