import { describe, expect, it } from "vitest";
import { fixedLifespan } from "../../src/kernel/fixed-lifespan.ts";
import { type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { at } from "../oracle/at.ts";

/** One empty lane whose cells live so many days. */
function lane(life: number): Lanes {
  const lanes = makeLanes(1, fixedLifespan.rows);
  lanes.stageRate[0] = fixedLifespan.stages / life;
  lanes.normoblastDelay[0] = 5;
  lanes.maturation[0] = 5;
  return lanes;
}

/** What is left at the start of days 0…last; on day 0 what stood in the ring enters. */
function survival(lanes: Lanes, last: number, loss = 0): number[] {
  const left = [lanes.chain.reduce((sum, mass) => sum + mass, 0)];
  for (let day = 0; day < last; day += 1) {
    fixedLifespan.age(lanes, 1, day, loss, 2);
    left.push(at(lanes.matureAtEnd, 0));
  }
  return left;
}

/** A lane in which a gram was committed evenly within day −10, so that it enters within day 0. */
function pulse(life: number): Lanes {
  const lanes = lane(life);
  const place = -10 & 31;
  lanes.ringOutput[place] = 1;
  for (let day = -9; day < 22; day += 1) lanes.ringCommitted[day & 31] = 1;
  return lanes;
}

describe.each([90, 116.7, 140.25])("a life of %f d", (life) => {
  it("ends just then: of what enters within a day nothing leaves before, and nothing is left a day later", () => {
    const left = survival(pulse(life), 12);
    expect(left[0]).toBe(0);
    expect(left.slice(1).every((mass) => Math.abs(mass - 1) < 1e-12)).toBe(true);
    const lanes = pulse(life);
    const days = Array.from({ length: 200 }, (_, day) => {
      if (day === 12) for (const ring of [lanes.ringCommitted, lanes.ringOutput]) ring.fill(0);
      fixedLifespan.age(lanes, 1, day, 0, 2);
      return at(lanes.matureAtEnd, 0);
    });
    // who entered between 0 and 1 leaves between L and L + 1
    days.forEach((mass, day) => expect(mass).toBeCloseTo(Math.min(1, Math.max(0, life - day)), 9));
    expect(at(lanes.senescent, 0)).toBeCloseTo(1, 12);
  });

  it("leaves a transfused unit linearly, L/2 on average", () => {
    const lanes = lane(life);
    fixedLifespan.add(lanes, 0, 90);
    const left = survival(lanes, 160);
    left.forEach((mass, day) => expect(mass).toBeCloseTo(90 * Math.max(0, 1 - day / life), 9));
    const mean = left.slice(1).reduce((sum, mass, day) => sum + (mass + at(left, day)) / 2, 0) / 90;
    expect(Math.abs(mean - life / 2)).toBeLessThan(0.01);
  });

  it("keeps account of cells that are senescent and lost, and thins by random loss", () => {
    const lanes = lane(life);
    fixedLifespan.add(lanes, 0, 90);
    const left = survival(lanes, 60, 0.002);
    left.forEach((mass, day) =>
      expect(Math.abs(mass / (90 * (1 - day / life) * Math.exp(-0.002 * day)) - 1)).toBeLessThan(1e-5),
    );
    expect(at(left, 60) + at(lanes.senescent, 0) + at(lanes.lost, 0)).toBeCloseTo(90, 10);
  });
});

it("leaves other lanes and those beyond the count alone", () => {
  const alone = lane(100);
  fixedLifespan.add(alone, 0, 7);
  const three = makeLanes(3, fixedLifespan.rows);
  three.stageRate.set([1 / 140, 1 / 100, 1 / 90]);
  three.normoblastDelay.fill(5);
  three.maturation.fill(5);
  for (const index of [0, 1, 2]) fixedLifespan.add(three, index, 7);
  for (let day = 0; day < 30; day += 1) {
    fixedLifespan.age(alone, 1, day, 0.001, 2);
    fixedLifespan.age(three, 2, day, 0.001, 2);
    expect(at(three.matureAtEnd, 1)).toBe(at(alone.matureAtEnd, 0));
  }
  expect(at(three.chain, 2)).toBe(7 / 90);
  expect(at(three.matureAtEnd, 2)).toBe(0);
});
