import { describe, expect, test } from "vitest";
import { patientLayout, type PatientSize } from "../../src/plots/patient-layout.ts";

const arms = Array.from({ length: 12 }, (_, index) => ({
  arm: `arm ${index + 1}`,
  label: `arm ${index + 1}`,
  shortLabel: `arm ${index + 1}`,
  slot: index + 1,
}));
const first: PatientSize = { width: 960, phone: false, arms: arms.slice(0, 4), arrangement: "overlaid", cord: true };

describe.each([
  ["overlaid", 960, 4],
  ["apart", 960, 4],
  ["apart", 960, 12],
  ["overlaid", 358, 4],
  ["apart", 358, 12],
  ["overlaid", 328, 1],
] as const)("%s at %i px with %i arms", (arrangement, width, count) => {
  const layout = patientLayout({ ...first, width, phone: width < 768, arrangement, arms: arms.slice(0, count) });

  test("frames lie under one another, within the figure and without overlap", () => {
    let above = 0;
    for (const { frames, heading } of layout.panels) {
      expect(heading).toBeGreaterThan(above);
      expect(Math.min(...frames.map(({ top }) => top))).toBeGreaterThan(heading);
      for (const { left, right, top, bottom } of frames) {
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(width);
        expect(right - left).toBeGreaterThanOrEqual(100);
        expect(bottom - top).toBeGreaterThanOrEqual(13);
      }
      above = Math.max(...frames.map(({ bottom }) => bottom));
    }
    expect(layout.bottom).toBeGreaterThanOrEqual(above);
    expect(layout.height).toBeGreaterThan(layout.bottom);
  });

  test("every arm has a place in every panel, and only the first column has labels at its left", () => {
    for (const { frames } of layout.panels) {
      expect(frames.flatMap((frame) => frame.arms)).toHaveLength(count);
      expect(frames.filter((frame) => frame.first).map(({ left }) => left)).toEqual(
        frames.filter((frame) => frame.left === frames[0]?.left).map(({ left }) => left),
      );
    }
  });
});

test("haemoglobin stands below the doses and above the transfusions, and is the tallest", () => {
  const [doses, haemoglobin, transfusions, ...rest] = patientLayout(first).panels;
  expect(doses?.shows).toBe("doses");
  expect(haemoglobin?.shows).toMatchObject({ series: "haemoglobin" });
  expect(transfusions?.shows).toBe("transfusions");
  const height = (place: typeof doses): number => (place?.frames[0]?.bottom ?? 0) - (place?.frames[0]?.top ?? 0);
  expect(height(haemoglobin)).toBeGreaterThan(Math.max(...rest.map(height)));
});
