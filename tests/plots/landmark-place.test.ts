import { describe, expect, test } from "vitest";
import { landmarkBox, landmarkDay } from "../../src/plots/landmark-place.ts";
import { rising, summaryOf } from "./summary-of.ts";

function figureOf(count: number, phone = false) {
  const names = Array.from({ length: count }, (_, index) => `arm ${index + 1}`);
  return {
    summary: summaryOf(100, Object.fromEntries(names.map((name) => [name, { independent: rising(365, 60, 60) }]))),
    arms: names.map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 })),
    view: "incidence" as const,
    lanes: 0,
    width: phone ? 328 : 960,
    phone,
  };
}

describe("the day under the pointer", () => {
  test("is that of the one frame, its nearer end beyond it", () => {
    const figure = figureOf(2);
    const { left, right } = landmarkBox(figure);
    expect(landmarkDay(figure, left, 100)).toBe(0);
    expect(landmarkDay(figure, right, 100)).toBe(365);
    expect(landmarkDay(figure, left - 30, 100)).toBe(0);
    expect(landmarkDay(figure, (left + right) / 2, 100)).toBe(183);
  });

  test.each([false, true])("is that of the panel it lies in or is nearest to (phone: %s)", (phone) => {
    const figure = figureOf(6, phone);
    const box = landmarkBox(figure);
    expect(landmarkDay(figure, box.left, box.top)).toBe(0);
    expect(landmarkDay(figure, box.right, box.bottom)).toBe(365);
    const days = Array.from({ length: 50 }, (_, index) =>
      landmarkDay(figure, box.left + ((box.right - box.left) * index) / 49, box.top + 20),
    );
    const falls = days.filter((day, index) => index > 0 && day < (days[index - 1] ?? 0)).length;
    expect(falls).toBe(phone ? 1 : 2);
  });
});
