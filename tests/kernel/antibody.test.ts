import { expect, it } from "vitest";
import { moveAntibody } from "../../src/kernel/antibody.ts";
import { FORCE, restingForces } from "../../src/kernel/day-forces.ts";
import { standingLanes } from "../model/standing-lane.ts";
import { at } from "../oracle/at.ts";

/** Plasma cells and both antibodies of the typical patient after one day in small steps (midpoint rule), I constant. */
function slowly(state: readonly number[], loss: number, kill: number): readonly number[] {
  const isotypes = [
    { halfLife: 5, outside: 0.22 },
    { halfLife: 21, outside: 0.55 },
  ].map(({ halfLife, outside }) => ({
    clearance: Math.LN2 / (halfLife * (1 - outside)),
    outward: (0.35 * outside) / (1 - outside),
  }));
  const slope = (all: readonly number[]): readonly number[] => [
    -(loss + kill) * at(all, 0),
    ...isotypes.flatMap(({ clearance, outward }, index) => {
      const [plasma, outside] = [at(all, 1 + 2 * index), at(all, 2 + 2 * index)];
      return [
        clearance * 12 * at(all, 0) - (clearance + outward) * plasma + 0.35 * outside,
        outward * plasma - 0.35 * outside,
      ];
    }),
  ];
  const steps = 4096;
  let now = state;
  for (let step = 0; step < steps; step += 1) {
    const half = slope(now).map((rise, index) => at(now, index) + (0.5 / steps) * rise);
    now = slope(half).map((rise, index) => at(now, index) + rise / steps);
  }
  return now;
}

it.each([
  { kP: 0.05, kill: 0, suppression: 1 },
  { kP: 0.05, kill: 0, suppression: 0.3 },
  { kP: 0.2, kill: 0.15, suppression: 0 },
])("equals small steps: %j", ({ kP, kill, suppression }) => {
  const lanes = standingLanes({ kP });
  lanes.plasmaM[0] = 3;
  const forces = restingForces(0, 1, []);
  [0, 0.5, 1].forEach((time, moment) => {
    forces.values[FORCE.secretionAtStart + moment] = Math.exp(-kill * time);
  });
  forces.values[FORCE.fine] = 1;
  const rows = [lanes.plasmaCells, lanes.plasmaM, lanes.outsideM, lanes.plasmaG, lanes.outsideG];
  const before = rows.map((row) => at(row, 0));
  moveAntibody(lanes, 1, forces, 0, Float64Array.of(suppression), 0);
  const [cells = NaN, ...antibodies] = slowly(before, kP * (1 - 0.28 * suppression), kill);
  expect(Math.abs((at(lanes.plasmaCells, 0) * Math.exp(-kill)) / cells - 1)).toBeLessThan(1e-7);
  antibodies.forEach((level, index) => expect(Math.abs(at(rows[index + 1] ?? [], 0) / level - 1)).toBeLessThan(1e-5));
  expect(at(lanes.antibody, 0)).toBe(at(before, 1) + at(before, 3));
  expect(at(lanes.antibody, 4)).toBe(at(lanes.plasmaM, 0) + at(lanes.plasmaG, 0));
});

it("multiplies the loss of plasma cells by e^θ, and θ alone", () => {
  const lanes = standingLanes({ kP: 0.05 });
  const before = at(lanes.plasmaCells, 0);
  const forces = restingForces(0, 1, []);
  forces.values[FORCE.lossFactor] = Math.exp(-0.7);
  moveAntibody(lanes, 1, forces, 0, Float64Array.of(0.5), 0);
  expect(Math.log(before / at(lanes.plasmaCells, 0))).toBeCloseTo(0.05 * 0.86 * Math.exp(-0.7), 13);
});
