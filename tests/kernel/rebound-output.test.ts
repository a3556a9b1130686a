import { expect, it } from "vitest";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { reboundOutput } from "../../src/kernel/rebound-output.ts";

it.each([
  { steepness: 2, escaped: 0, inhibition: 0 },
  { steepness: 2, escaped: 1.5, inhibition: 0.5 },
  { steepness: 3.3, escaped: 0, inhibition: 2 },
])("follows the survival of progenitors as antibody comes back: %j", ({ steepness, escaped, inhibition }) => {
  const antibody = (time: number): number => 9 - 6 * Math.exp(-0.8 * time);
  const drive = (time: number): number => 12 + 3 * time - time * time;
  const own = (time: number): number => drive(time) / (1 + antibody(time) ** steepness + inhibition);
  const lanes = makeLanes(2, 3);
  [0, 0.5, 1].forEach((time, moment) => {
    const at = 2 * moment + 1;
    lanes.survival[at] = 1 / (1 + antibody(time) ** steepness + inhibition);
    lanes.escapedOutput[at] = escaped;
    lanes.output[at] = own(time) + escaped;
    lanes.inhibitionAt[at] = inhibition;
  });
  [0, 0.25, 0.5, 0.75, 1].forEach((time, quarter) => {
    lanes.antibody[2 * quarter + 1] = antibody(time);
  });
  const out = { byMidday: NaN, byEnd: NaN };
  reboundOutput(lanes, 1, steepness, out);
  const integral = (to: number): number => {
    const panels = 4000;
    let sum = 0;
    for (let panel = 0; panel < panels; panel += 1) sum += own((to * (panel + 0.5)) / panels) + escaped;
    return (to * sum) / panels;
  };
  expect(out.byMidday).toBeCloseTo(integral(0.5), 4);
  expect(out.byEnd).toBeCloseTo(integral(1), 4);
});
