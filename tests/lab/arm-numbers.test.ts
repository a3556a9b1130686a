import { expect, it } from "vitest";
import { eachArmNumber } from "../../src/lab/arm-numbers.ts";
import { ArmLimits, type ArmNumbers } from "../../src/schema/uncertainty.ts";

const milestone = (cumulative: number[]) => ({ cumulative });
const arm: ArmNumbers = {
  incidence: { independent: [1, 2], dead: [3], relapsed: [4], regrafted: [5], eventFree: [6] },
  independentAt: [7],
  quantiles: { p25: 8, p50: 9, p75: null },
  daysIndependent: { 180: 10, 365: null },
  daysLost: { 180: 11, 365: null },
  units: 12,
  iron: 13,
  milestones: { recovery: milestone([14]), haemoglobin10: milestone([15]), antibodyBelow: milestone([16]) },
};

it("walks over every number once, and takes what is missing for infinity", () => {
  const walked: number[] = [];
  const same = eachArmNumber(arm, (number) => {
    walked.push(number);
    return number;
  });
  expect(same).toEqual({ ...arm, lost: [12] });
  expect(walked.filter(Number.isFinite)).toEqual([...Array.from({ length: 16 }, (_, index) => index + 1), 12]);
  expect(walked.filter((number) => number === Infinity)).toHaveLength(3);
});

it("puts other numbers in their places", () => {
  const doubled = eachArmNumber(arm, (number) => 2 * number);
  expect(ArmLimits.parse(doubled)).toEqual(doubled);
  expect([doubled.incidence.independent, doubled.quantiles.p50, doubled.daysLost["180"]]).toEqual([[2, 4], 18, 22]);
  expect(doubled.milestones.antibodyBelow.cumulative).toEqual([32]);
});
