import { describe, expect, it } from "vitest";
import { type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { ageMatureCells } from "../../src/kernel/lifespan-chain.ts";
import { at } from "../oracle/at.ts";

const stages = 23;
const mean = 116.7;

/** One lane of cells that nothing enters. */
function cells(fill: (stage: number) => number): Lanes {
  const lanes = makeLanes(1, stages);
  lanes.stageRate[0] = stages / mean;
  lanes.normoblastDelay[0] = 5;
  lanes.maturation[0] = 5;
  for (let stage = 0; stage < stages; stage += 1) lanes.chain[stage] = fill(stage);
  lanes.mature[0] = lanes.chain.reduce((sum, mass) => sum + mass, 0);
  return lanes;
}

/** What is left on days 0…last. */
function survival(lanes: Lanes, last: number, loss = 0): number[] {
  const left = [at(lanes.mature, 0)];
  for (let day = 0; day < last; day += 1) {
    ageMatureCells(lanes, 1, day, loss);
    lanes.mature[0] = at(lanes.matureAtEnd, 0);
    left.push(at(lanes.mature, 0));
  }
  return left;
}

/** ∫ t^n·S dt by trapezoids. */
function moment(left: readonly number[], power: number): number {
  return left.slice(1).reduce((sum, s, day) => sum + (day ** power * at(left, day) + (day + 1) ** power * s) / 2, 0);
}

/** The survival of a gamma-distributed life of whole shape. */
function gammaSurvival(time: number, shape: number): number {
  const x = (time * stages) / mean;
  let term = Math.exp(-x);
  let sum = term;
  for (let k = 1; k < shape; k += 1) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

describe("acceptance 3: lifespan", () => {
  it("has mean 116.7 d and SD 24.3 d in cells that have just entered", () => {
    const left = survival(
      cells((stage) => (stage === 0 ? 1 : 0)),
      600,
    );
    const average = moment(left, 0);
    expect(Math.abs(average - 116.7)).toBeLessThan(0.01);
    expect(Math.abs(Math.sqrt(2 * moment(left, 1) - average * average) - 24.3)).toBeLessThan(0.05);
    left.forEach((share, day) => expect(Math.abs(share - gammaSurvival(day, stages))).toBeLessThan(0.001));
  });

  it("has mean residual 60.9 d in a transfused unit, which fills every stage evenly", () => {
    const left = survival(
      cells(() => 1 / stages),
      600,
    );
    expect(Math.abs(moment(left, 0) - 60.9)).toBeLessThan(0.1);
    left.forEach((share, day) => {
      const shapes = Array.from({ length: stages }, (_, index) => gammaSurvival(day, index + 1));
      expect(Math.abs(share - shapes.reduce((sum, s) => sum + s, 0) / stages)).toBeLessThan(0.001);
    });
  });
});

it("keeps account of cells that are senescent and lost", () => {
  const lanes = cells(() => 2);
  const left = survival(lanes, 300, 0.0005);
  expect(at(left, 300) + at(lanes.senescent, 0) + at(lanes.lost, 0)).toBeCloseTo(2 * stages, 10);
  const lost = left.slice(1).reduce((sum, mass, day) => sum + 0.0005 * 0.5 * (mass + at(left, day)), 0);
  expect(at(lanes.lost, 0)).toBeCloseTo(lost, 12);
});

it("lets in what was committed a normoblast delay and a reticulocyte life ago", () => {
  const lanes = cells(() => 0);
  // a gram a day committed on the days from 0 on
  for (let day = 0; day < 16; day += 1) {
    lanes.ringCommitted[day] = day;
    lanes.ringOutput[day] = 1;
  }
  lanes.committed[0] = 16;
  expect(survival(lanes, 9)).toEqual(Array.from({ length: 10 }, () => 0));
  ageMatureCells(lanes, 1, 11, 0);
  expect(at(lanes.matureAtEnd, 0)).toBeGreaterThan(0.99);
  expect(at(lanes.matureAtEnd, 0)).toBeLessThan(1 + 1e-12);
});
