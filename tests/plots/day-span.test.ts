import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, patientSpan, placeOf, spanTicks } from "../../src/plots/day-span.ts";

test("the axis begins two months before the first dose, or with the course", () => {
  expect(patientSpan(-128, 365)).toEqual({ from: -60, to: 365 });
  expect(patientSpan(-40, 365)).toEqual({ from: -40, to: 365 });
});

test("a place on the axis gives back its day, and beyond an end that end (seed 20261)", () => {
  const span = fc.record({ from: fc.integer({ min: -60, max: 0 }), to: fc.integer({ min: 30, max: 1460 }) });
  fc.assert(
    fc.property(span, fc.double({ min: 0, max: 1, noNaN: true }), (days, share) => {
      const pixels = { left: 48, right: 880 };
      const day = Math.round(days.from + share * (days.to - days.from));
      expect(dayAt(placeOf(day, days, pixels), days, pixels)).toBe(day);
      expect(dayAt(0, days, pixels)).toBe(days.from);
      expect(dayAt(2000, days, pixels)).toBe(days.to);
    }),
    { seed: 20261, numRuns: 100 },
  );
});

test.each([
  [832, -60, 365, [-60, -30, 0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 365]],
  [302, -60, 365, [-60, 0, 60, 120, 180, 240, 300, 365]],
  [146, -60, 365, [0, 180, 365]],
  [302, -40, 1460, [0, 365, 730, 1095, 1460]],
])("in %i px from day %i to %i the labelled days are %j", (length, from, to, days) => {
  expect(spanTicks({ from, to }, { left: 40, right: 40 + length })).toEqual(days);
});
