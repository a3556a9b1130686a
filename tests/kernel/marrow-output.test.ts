import { expect, it } from "vitest";
import type { Lanes } from "../../src/kernel/lanes.ts";
import { writeMarrowOutput } from "../../src/kernel/marrow-output.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "../model/facts.ts";
import { standingLanes } from "../model/standing-lane.ts";
import { at } from "../oracle/at.ts";

const physiology = physiologyOf(typicalWith({}));
const still = {
  haemoglobin: 8,
  recent: 0,
  antibody: 1.5,
  inhibition: 0.4,
  supply: 0.55,
  escaped: 0,
  addedErythropoietin: 0,
};

/** J as the text writes it, for the typical patient; `recent` in g over tau_N. */
function output(input: typeof still, recent: number, volume: number): number {
  const healthy = (13.5 * volume) / 116.7;
  const m = recent / (5 * healthy);
  const epo = (0.65 * 10 ** (3.05 - 0.131 * input.haemoglobin) * 7) / (1 + 6 * m) + input.addedErythropoietin;
  const e50 = 10 ** (3.05 - 0.131 * 13.5) * 2.5;
  const survival = 1 / (1 + input.antibody ** 2 + input.inhibition);
  return (healthy * (3.5 * epo * (input.supply * survival + input.escaped / (1 + input.inhibition)))) / (epo + e50);
}

/** The typical patient in just that state at one moment of the day. */
function standing(input: typeof still, moment: number): Lanes {
  const lanes = standingLanes({});
  lanes.haemoglobin[0] = input.haemoglobin;
  lanes.recent[0] = input.recent;
  lanes.antibody[2 * moment] = input.antibody;
  lanes.inhibitionAt[moment] = input.inhibition;
  lanes.supply[0] = input.supply;
  lanes.escaped[0] = input.escaped;
  return lanes;
}

it.each([
  {},
  { recent: 12 },
  { antibody: 0, inhibition: 0, supply: 1, haemoglobin: 13.5, recent: 25 },
  { escaped: 0.3, recent: 4 },
  { addedErythropoietin: 600, recent: 9 },
])("equals the formula: %j", (changes) => {
  const input = { ...still, ...changes };
  const lanes = standing(input, 0);
  writeMarrowOutput(lanes, 1, 0, input.addedErythropoietin, physiology);
  const expected = output(input, input.recent, at(lanes.bloodVolume, 0));
  expect(Math.abs(at(lanes.output, 0) / expected - 1)).toBeLessThan(1e-13);
  const survival = 1 / (1 + input.antibody ** 2 + input.inhibition);
  expect(at(lanes.survival, 0)).toBeCloseTo(survival, 15);
  const escaped = input.escaped / (1 + input.inhibition);
  const share = escaped / (escaped + input.supply * survival);
  expect(at(lanes.escapedOutput, 0)).toBeCloseTo(expected * share, 12);
  expect([at(lanes.output, 1), at(lanes.output, 2)]).toEqual([0, 0]);
});

it.each([
  { moment: 1, weight: 0.25 },
  { moment: 2, weight: 1 / 6 },
] as const)(
  "puts its own output in twice, which is nearly the answer of the implicit equation: %j",
  ({ moment, weight }) => {
    const input = { ...still, recent: 8 };
    const lanes = standing(input, moment);
    lanes.output.set([2.2, 2.3, 0]);
    writeMarrowOutput(lanes, 1, moment, 0, physiology);
    let exact = 2.2;
    for (let pass = 0; pass < 60; pass += 1)
      exact = output(input, input.recent + weight * exact, at(lanes.bloodVolume, 0));
    expect(Math.abs(at(lanes.output, moment) / exact - 1)).toBeLessThan(0.001);
  },
);

it("commits the healthy output in health", () => {
  const typical = standingLanes({ SD: 1, bE: 1, A0: 0 });
  const healthy = at(typical.healthyOutput, 0);
  const lanes = standing(
    { ...still, haemoglobin: 13.5, recent: 5 * healthy, antibody: 0, inhibition: 0, supply: 1 },
    0,
  );
  lanes.erythropoietinScale[0] = at(typical.erythropoietinScale, 0);
  writeMarrowOutput(lanes, 1, 0, 0, physiology);
  expect(at(lanes.output, 0)).toBeCloseTo(healthy, 12);
});
