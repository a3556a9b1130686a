import { expect, it } from "vitest";
import { FORCE, restingForces } from "../../src/kernel/day-forces.ts";
import { moveInhibition } from "../../src/kernel/inhibition.ts";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { at } from "../oracle/at.ts";

const response = 0.1;

/** U of one lane after a day of small steps, U0 = 30, its target fading from 0.8 of it on. */
function slowly(start: number, fading: number, calm: (time: number) => number): number {
  const steps = 20_000;
  let level = start;
  for (let step = 0; step < steps; step += 1) {
    const time = (step + 0.5) / steps;
    const target = 30 * 0.8 * Math.exp(-fading * time) * calm(time);
    level = target + (level - target) * Math.exp(-response / steps);
  }
  return level;
}

it.each([
  { fading: 0, slope: 0 },
  { fading: 0, slope: 0.3 },
  { fading: 0.003, slope: 0 },
  { fading: 0.02, slope: 0.05 },
])("follows its target through the day: %j", ({ fading, slope }) => {
  const lanes = makeLanes(2, 3);
  lanes.cellularInhibition[1] = 30;
  lanes.inhibition[1] = 12;
  lanes.fade[1] = 0.8;
  lanes.fadeHalfDay[1] = Math.exp(-0.5 * fading);
  const calm = (time: number): number => 0.4 + slope * time;
  const forces = restingForces(0, 1, []);
  [0, 0.5, 1].forEach((time, moment) => {
    forces.values[FORCE.calmAtStart + moment] = calm(time);
  });
  moveInhibition(lanes, 2, forces, 0, 1, true, response);
  const midday = at(lanes.inhibition, 1);
  moveInhibition(lanes, 2, forces, 0, 2, true, response);
  expect(at(lanes.inhibition, 1)).toBeCloseTo(slowly(12, fading, calm), 3);
  expect([at(lanes.inhibitionAt, 3), at(lanes.inhibitionAt, 5)]).toEqual([midday, at(lanes.inhibition, 1)]);
  expect(at(lanes.fade, 1)).toBeCloseTo(0.8 * Math.exp(-fading), 15);
  expect(at(lanes.inhibition, 0)).toBe(0);
});

it("does not fade before it is told to, and stays where its target is", () => {
  const lanes = makeLanes(1, 3);
  for (const row of [lanes.cellularInhibition, lanes.inhibition]) row.fill(30);
  lanes.fade[0] = 1;
  lanes.fadeHalfDay[0] = 0.9;
  moveInhibition(lanes, 1, restingForces(0, 1, []), 0, 1, false, response);
  expect(at(lanes.inhibition, 0)).toBeCloseTo(30, 13);
  expect(at(lanes.fade, 0)).toBe(1);
});
