import * as fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks } from "../../../src/plots/index.ts";
import { countedDays, observedHorizon } from "../../../src/ui/observed/observed-days.ts";
import { inventedGroup } from "./invented-group.ts";

const horizonOf = (day: number): number =>
  observedHorizon({ groups: [inventedGroup([{ day, ending: "independent" }])] });

test("the axis ends on a round day after the last seen", () => {
  expect([0, 12, 30, 31, 200, 331, 365, 366, 404, 421, 731, 1500].map(horizonOf)).toEqual([
    30, 30, 30, 60, 210, 365, 365, 420, 420, 450, 810, 1825,
  ]);
});

test("every tick of every axis has its counts (seed 52)", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 328, max: 960 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.boolean(),
      (width, last, phone) => {
        const horizon = horizonOf(last);
        const days = countedDays(horizon);
        const ticks = axisTicks(width, horizon, phone).map(({ day }) => day);
        expect(ticks.filter((day) => !days.includes(day))).toEqual([]);
        expect([horizon >= last, days.at(-1)]).toEqual([true, horizon]);
      },
    ),
    { seed: 52 },
  );
});
