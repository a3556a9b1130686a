import { expect, it } from "vitest";
import { advanceDay } from "../../src/kernel/advance-day.ts";
import { restingForces } from "../../src/kernel/day-forces.ts";
import { copyLane, type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "../model/facts.ts";
import { standingLanes } from "../model/standing-lane.ts";

const physiology = physiologyOf(typicalWith({}));
const given = [{}, { A0: 3, wt: 90 }, { U0: 30, A0: 0, tauN: 6.3 }, { sex: "female", kP: 0.005 }] as const;

function liveDays(lanes: Lanes, count: number, days: number): void {
  const forces = restingForces(0, 1, []);
  const immunosuppression = new Float64Array(lanes.size).fill(0.7);
  for (let day = 0; day < days; day += 1) {
    advanceDay(lanes, count, { day, forces, row: 0, immunosuppression, at: 0, fading: day >= 40 }, physiology);
  }
}

function lane(lanes: Lanes, index: number): number[] {
  return [...lanes.memory].filter((_, at) => at % lanes.size === index);
}

it("moves every lane for itself: company changes no bit", () => {
  const together = standingLanes(...given);
  liveDays(together, 4, 90);
  given.forEach((patient, index) => {
    const alone = standingLanes(patient);
    liveDays(alone, 1, 90);
    expect(lane(together, index)).toEqual(lane(alone, 0));
  });
});

it("leaves lanes beyond the count as they are", () => {
  const lanes = standingLanes(...given);
  const before = [2, 3].map((index) => lane(lanes, index));
  liveDays(lanes, 2, 5);
  expect([2, 3].map((index) => lane(lanes, index))).toEqual(before);
});

it("goes on to the bit in another set of lanes whose days are counted anew", () => {
  const one = standingLanes(...given);
  liveDays(one, 4, 75);
  const other = makeLanes(2, 23);
  const start = standingLanes(...given);
  const forces = restingForces(0, 1, []);
  const immunosuppression = new Float64Array(4).fill(0.7);
  const plan = { forces, row: 0, immunosuppression, at: 0 };
  for (let day = 0; day < 50; day += 1) advanceDay(start, 4, { ...plan, day, fading: day >= 40 }, physiology);
  copyLane(start, 2, other, 1, 50);
  for (let day = 0; day < 25; day += 1) advanceDay(other, 2, { ...plan, day, fading: true }, physiology);
  const state = ["haemoglobin", "reticulocytes", "plasmaG", "inhibition", "committed", "senescent", "mature"] as const;
  expect(state.map((name) => other[name][1])).toEqual(state.map((name) => one[name][2]));
});
