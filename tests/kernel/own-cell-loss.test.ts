import { describe, expect, it } from "vitest";
import { type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { gammaLifespan } from "../../src/kernel/lifespan-chain.ts";
import { ownCellLoss } from "../../src/kernel/own-cell-loss.ts";
import { at } from "../oracle/at.ts";

const stages = 23;
const most = 0.02;
const lifespan = ownCellLoss(stages, most);

function lane(rows: number, antibody: number): Lanes {
  const lanes = makeLanes(1, rows);
  lanes.stageRate[0] = stages / 116.7;
  lanes.normoblastDelay[0] = 5.3;
  lanes.maturation[0] = 5;
  lanes.antibody.fill(antibody);
  return lanes;
}

/** What is left after so many days. */
function after(lanes: Lanes, days: number, loss: number): number {
  for (let day = 0; day < days; day += 1) lifespan.age(lanes, 1, day, loss, 2);
  return at(lanes.matureAtEnd, 0);
}

/** A gram a day committed for ever, of which so much by cells the antibody does not reach. */
function committing(lanes: Lanes, spared: number): void {
  for (let day = -16; day < 16; day += 1) {
    lanes.ringCommitted[day & 31] = day;
    lanes.ringOutput[day & 31] = 1;
  }
  lanes.output.fill(1);
  lanes.escapedOutput.fill(spared);
}

describe("cells the antibody does not reach", () => {
  it("live as in the model as it stands, however much antibody there is, when they are transfused", () => {
    const usual = gammaLifespan(stages);
    const plain = lane(usual.rows, 0);
    const held = lane(lifespan.rows, 50);
    usual.add(plain, 0, 90);
    lifespan.add(held, 0, 90);
    plain.mature[0] = 90;
    for (let day = 0; day < 100; day += 1) {
      usual.age(plain, 1, day, 0.0005, 2);
      plain.mature[0] = at(plain.matureAtEnd, 0);
      lifespan.age(held, 1, day, 0.0005, 2);
      expect(at(held.matureAtEnd, 0)).toBe(at(plain.matureAtEnd, 0));
    }
    expect(at(held.lost, 0)).toBeCloseTo(at(plain.lost, 0), 12);
    expect(at(held.senescent, 0)).toBe(at(plain.senescent, 0));
  });
});

describe("own cells", () => {
  it.each([
    [0, 0],
    [1, most / 2],
    [3, 0.9 * most],
    [1e6, most],
  ])("lose at A = %f what A^h / (1 + A^h) takes: %f a day", (antibody, rate) => {
    const plain = lane(lifespan.rows, 0);
    const held = lane(lifespan.rows, antibody);
    for (const lanes of [plain, held]) for (let row = 0; row < stages; row += 1) lanes.chain[row] = 4;
    const ratio = after(held, 50, 0.001) / after(plain, 50, 0.001);
    expect(Math.abs(ratio / Math.exp(-rate * 50) - 1)).toBeLessThan(1e-3);
    expect(at(held.matureAtEnd, 0) + at(held.senescent, 0) + at(held.lost, 0)).toBeCloseTo(4 * stages, 10);
  });

  it("are those that the marrow's output did not spare, a delay ago", () => {
    const chains = (spared: number): readonly [number, number] => {
      const lanes = lane(lifespan.rows, 0);
      committing(lanes, spared);
      // the shares of output of the days before are known by now
      for (let day = -16; day < 0; day += 1) lanes.chain[2 * stages + (day & 31)] = spared;
      for (let day = 0; day < 4; day += 1) lifespan.age(lanes, 1, day, 0, 2);
      const sum = (from: number) => lanes.chain.slice(from, from + stages).reduce((one, other) => one + other, 0);
      return [sum(0), sum(stages)];
    };
    const [own, none] = chains(0);
    expect(own).toBeCloseTo(4, 9);
    expect(none).toBe(0);
    const [most3, rest] = chains(0.25);
    expect(most3).toBeCloseTo(3, 9);
    expect(rest).toBeCloseTo(1, 9);
  });
});

it("remembers the share of a day's output by Simpson's rule, none where there was no output", () => {
  const lanes = lane(lifespan.rows, 0);
  lifespan.age(lanes, 1, 0, 0, 2);
  expect(at(lanes.chain, 2 * stages + 31)).toBe(0);
  lanes.output.set([1, 2, 3]);
  lanes.escapedOutput.set([0, 1, 2]);
  lifespan.age(lanes, 1, 8, 0, 2);
  expect(at(lanes.chain, 2 * stages + 7)).toBeCloseTo(6 / 12, 12);
});
