import { expect, it } from "vitest";
import { exchangePlasma, needsTransfusion, transfuse } from "../../src/kernel/day-events.ts";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { gammaLifespan } from "../../src/kernel/lifespan-chain.ts";
import { at } from "../oracle/at.ts";

function patients() {
  const lanes = makeLanes(2, 23);
  lanes.bloodVolume.fill(46);
  lanes.unitHaemoglobin.fill(92);
  lanes.mature.fill(300);
  lanes.reticulocytes.fill(3);
  lanes.haemoglobin.fill(303 / 46);
  lanes.lastTransfusion.fill(-1e9);
  return lanes;
}

it("fills every stage evenly, steps haemoglobin and leaves reticulocytes and the other lane alone", () => {
  const lanes = patients();
  transfuse(lanes, 1, 12, gammaLifespan(23));
  expect([...lanes.mature]).toEqual([300, 392]);
  expect([...lanes.given]).toEqual([0, 92]);
  expect(at(lanes.haemoglobin, 1)).toBeCloseTo(395 / 46, 14);
  expect([...lanes.reticulocytes]).toEqual([3, 3]);
  expect([...lanes.lastTransfusion]).toEqual([-1e9, 12]);
  expect([...lanes.chain]).toEqual(Array.from({ length: 46 }, (_, index) => (index % 2 === 1 ? 4 : 0)));
});

it("asks for a transfusion strictly under the threshold, from the least interval on", () => {
  const lanes = patients();
  const policy = { threshold: 7, minInterval: 3 };
  expect(needsTransfusion(lanes, 0, 0, policy)).toBe(true);
  lanes.haemoglobin[0] = 7;
  expect(needsTransfusion(lanes, 0, 0, policy)).toBe(false);
  lanes.haemoglobin[0] = 6.999;
  lanes.lastTransfusion[0] = 8;
  expect([9, 10, 11].map((day) => needsTransfusion(lanes, 0, day, policy))).toEqual([false, false, true]);
});

it("exchanges plasma and nothing outside it", () => {
  const lanes = patients();
  for (const row of [lanes.plasmaM, lanes.plasmaG, lanes.outsideM, lanes.outsideG]) row.fill(8);
  exchangePlasma(lanes, 1, 0.25);
  expect([lanes.plasmaM, lanes.plasmaG, lanes.outsideM, lanes.outsideG].map((row) => [...row])).toEqual([
    [2, 8],
    [2, 8],
    [8, 8],
    [8, 8],
  ]);
});
