import { expect, it } from "vitest";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { gammaLifespan } from "../../src/kernel/lifespan-chain.ts";
import { visitLanes } from "../../src/kernel/visit-lanes.ts";

it("transfuses those of the first lanes who are due, low and not lately transfused", () => {
  const lanes = makeLanes(5, 4);
  lanes.bloodVolume.fill(40);
  lanes.unitHaemoglobin.fill(80);
  lanes.haemoglobin.set([6.9, 7, 6, 6, 6]);
  lanes.reticulocytes.fill(4);
  lanes.visitPhase.set([40, 40, 41, 40, 40]);
  lanes.lastTransfusion.set([-10, -10, -10, 0, -10]);
  const given: (readonly [number, number])[] = [];
  visitLanes(lanes, 4, 2, 3, { threshold: 7, minInterval: 3 }, gammaLifespan(4), (lane, day) =>
    given.push([lane, day]),
  );
  expect(given).toEqual([[0, 2]]);
  expect([...lanes.lastTransfusion]).toEqual([2, -10, -10, 0, -10]);
  expect([...lanes.haemoglobin]).toEqual([84 / 40, 7, 6, 6, 6]);
});
