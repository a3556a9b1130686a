import { expect, it } from "vitest";
import { closeDay } from "../../src/kernel/close-day.ts";
import { committedBefore } from "../../src/kernel/committed.ts";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { at } from "../oracle/at.ts";

/** J(t) = 3 + sin t, whose integral from 0 is known. */
const output = (time: number): number => 3 + Math.sin(0.3 * time);
const sum = (time: number): number => 3 * time + (1 - Math.cos(0.3 * time)) / 0.3;

it("remembers what 31 days added up to, at any fraction of a day", () => {
  const lanes = makeLanes(2, 3);
  for (let day = 0; day < 70; day += 1) {
    [0, 0.5, 1].forEach((time, moment) => {
      lanes.output[2 * moment + 1] = output(day + time);
    });
    closeDay(lanes, 2, day, false, 2);
  }
  expect(at(lanes.committed, 1)).toBeCloseTo(sum(70), 4);
  for (let back = 0.05; back < 31; back += 0.37) {
    expect(committedBefore(lanes, 1, 70, back)).toBeCloseTo(sum(70 - back), 3);
    expect(committedBefore(lanes, 0, 70, back)).toBe(0);
  }
});
