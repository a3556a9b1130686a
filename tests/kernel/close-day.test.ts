import { describe, expect, it } from "vitest";
import { closeDay } from "../../src/kernel/close-day.ts";
import { committedBefore } from "../../src/kernel/committed.ts";
import { type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { at } from "../oracle/at.ts";

/** A lane whose marrow commits `output` at the start, middle and end of the day at the antibody of five quarters. */
function lane(output: readonly number[], antibody: readonly number[]): Lanes {
  const lanes = makeLanes(1, 3);
  output.forEach((value, moment) => {
    lanes.output[moment] = value;
    lanes.survival[moment] = 1 / (1 + at(antibody, 2 * moment) ** 2);
  });
  antibody.forEach((value, quarter) => {
    lanes.antibody[quarter] = value;
  });
  lanes.committed[0] = 10;
  return lanes;
}

/** Output `back` days before a day, as the slope of what was committed. */
function outputBefore(lanes: Lanes, day: number, back: number): number {
  const step = 1e-6;
  return (committedBefore(lanes, 0, day, back - step) - committedBefore(lanes, 0, day, back)) / step;
}

describe("a day's end", () => {
  it("adds Simpson's sum and remembers the parabola", () => {
    const lanes = lane([4, 5, 7], [1, 1, 1, 1, 1]);
    closeDay(lanes, 1, 3, false, 2);
    expect(at(lanes.committed, 0)).toBeCloseTo(10 + (4 + 20 + 7) / 6, 14);
    expect(outputBefore(lanes, 4, 1)).toBeCloseTo(4, 4);
    expect(outputBefore(lanes, 4, 0.5)).toBeCloseTo(5, 4);
    expect(committedBefore(lanes, 0, 4, 1e-12)).toBeCloseTo(at(lanes.committed, 0), 10);
    expect(committedBefore(lanes, 0, 4, 1)).toBe(10);
  });

  it("changes nothing on a fine day on which antibody stands still", () => {
    const plain = lane([4, 5, 7], [2, 2, 2, 2, 2]);
    const fine = lane([4, 5, 7], [2, 2, 2, 2, 2]);
    closeDay(plain, 1, 0, false, 2);
    closeDay(fine, 1, 0, true, 2);
    for (const back of [1, 0.8, 0.5, 0.3, 1e-9]) {
      expect(committedBefore(fine, 0, 1, back)).toBeCloseTo(committedBefore(plain, 0, 1, back), 12);
    }
  });

  it("adds up to what was committed by midday and by the end of a fine day, and starts and ends as the marrow did", () => {
    const antibody = (time: number): number => 6 - 5 * Math.exp(-0.8 * time);
    const output = (time: number): number => 20 / (1 + antibody(time) ** 2);
    const lanes = lane([0, 0.5, 1].map(output), [0, 0.25, 0.5, 0.75, 1].map(antibody));
    closeDay(lanes, 1, 0, true, 2);
    const simpson = (to: number): number => {
      const panels = 2000;
      return Array.from({ length: panels }, (_, panel) => {
        const [from, until] = [(to * panel) / panels, (to * (panel + 1)) / panels];
        return ((until - from) / 6) * (output(from) + 4 * output((from + until) / 2) + output(until));
      }).reduce((sum, part) => sum + part, 0);
    };
    expect(at(lanes.committed, 0) - 10).toBeCloseTo(simpson(1), 3);
    expect(committedBefore(lanes, 0, 1, 0.5) - 10).toBeCloseTo(simpson(0.5), 3);
    expect(committedBefore(lanes, 0, 1, 1e-12)).toBeCloseTo(at(lanes.committed, 0), 10);
    expect(outputBefore(lanes, 1, 1)).toBeCloseTo(output(0), 3);
    expect(outputBefore(lanes, 1, 2e-6)).toBeCloseTo(output(1), 3);
  });
});
