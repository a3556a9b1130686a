import { expect, it } from "vitest";
import { closeDay } from "../../src/kernel/close-day.ts";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { gatherRecentOutput } from "../../src/kernel/recent-output.ts";
import { at } from "../oracle/at.ts";

it("is what was committed over the last normoblast delay, but for the share of the moment's own output", () => {
  const lanes = makeLanes(1, 3);
  const output = (time: number): number => 2 + 0.3 * time;
  const committed = (from: number, to: number): number => 2 * (to - from) + 0.15 * (to * to - from * from);
  lanes.normoblastDelay[0] = 4.6;
  for (let day = 0; day < 12; day += 1) {
    lanes.output.set([output(day), output(day + 0.5), output(day + 1)]);
    closeDay(lanes, 1, day, false, 2);
  }
  lanes.output.set([output(12), output(12.5), output(13)]);
  const whole = [0, 1, 2].map((moment) => {
    gatherRecentOutput(lanes, 1, 12, moment);
    return at(lanes.recent, 0) + at([0, 0.25, 1 / 6], moment) * output(12 + moment / 2);
  });
  whole.forEach((mass, moment) => {
    const now = 12 + moment / 2;
    expect(mass).toBeCloseTo(committed(now - 4.6, now), 11);
  });
});
