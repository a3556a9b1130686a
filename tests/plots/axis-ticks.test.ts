import * as fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks } from "../../src/plots/axis-ticks.ts";

const days = (width: number, horizon: number, phone: boolean): readonly number[] =>
  axisTicks(width, horizon, phone).map(({ day }) => day);

test("a year has the design's ticks, on the page and on the phone", () => {
  expect(days(960, 365, false)).toEqual([0, 30, 60, 90, 120, 180, 240, 300, 365]);
  expect(days(358, 365, true)).toEqual([0, 90, 180, 270, 365]);
});

test("other horizons have a sensible few", () => {
  expect(days(960, 30, false)).toEqual([0, 7, 14, 21, 30]);
  expect(days(960, 90, false)).toEqual([0, 15, 30, 45, 60, 75, 90]);
  expect(days(960, 180, false)).toEqual([0, 30, 60, 90, 120, 180]);
  expect(days(960, 1460, false)).toEqual([0, 180, 365, 545, 730, 910, 1095, 1280, 1460]);
  expect(days(328, 30, true)).toEqual([0, 10, 20, 30]);
  expect(days(328, 730, true)).toEqual([0, 180, 365, 545, 730]);
});

test("places run from the left edge of the frame to its right edge", () => {
  const ticks = axisTicks(960, 365, false);
  expect(ticks[0]).toEqual({ day: 0, x: 44 });
  expect(ticks.at(-1)).toEqual({ day: 365, x: 776 });
});

test("ticks begin with 0, end with the horizon and leave room for counts (seed 31)", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 328, max: 960 }),
      fc.integer({ min: 30, max: 1460 }),
      fc.boolean(),
      (width, horizon, phone) => {
        const ticks = axisTicks(width, horizon, phone);
        expect(ticks[0]?.day).toBe(0);
        expect(ticks.at(-1)?.day).toBe(horizon);
        const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? Number.NaN));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36);
      },
    ),
    { seed: 31 },
  );
});
