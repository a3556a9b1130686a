import { expect, it } from "vitest";
import { type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { seeDay } from "../../src/kernel/see-day.ts";
import { at } from "../oracle/at.ts";

const milestones = { recoveryCount: 30, recoveryRun: 14, antibodyLimit: 4 };

/** What is noted of lane `lane` when nobody has been seen yet. */
function noted(lanes: Lanes, lane: number) {
  const { recoveredOn, haemoglobin10On, antibodyBelowOn } = lanes;
  return {
    recovery: at(recoveredOn, lane),
    haemoglobin10: at(haemoglobin10On, lane),
    antibody: at(antibodyBelowOn, lane),
  };
}

function unseen(size: number): Lanes {
  const lanes = makeLanes(size, 3);
  lanes.bloodVolume.fill(40);
  lanes.recoveredOn.fill(Infinity);
  lanes.haemoglobin10On.fill(Infinity);
  lanes.antibodyBelowOn.fill(Infinity);
  return lanes;
}

/** A lane of 40 dL whose days are told one by one. */
function watched(days: number, tell: (lanes: Lanes, day: number) => void) {
  const lanes = unseen(3);
  lanes.lastTransfusion.fill(-5);
  lanes.plasmaM.fill(9);
  lanes.haemoglobin[2] = 12;
  for (let day = 0; day <= days; day += 1) {
    tell(lanes, day);
    seeDay(lanes, 2, day, milestones);
  }
  const nothing = { recovery: Infinity, haemoglobin10: Infinity, antibody: Infinity };
  expect([noted(lanes, 1), noted(lanes, 2)]).toEqual([nothing, nothing]);
  return noted(lanes, 0);
}

/** Reticulocyte haemoglobin, g, of so many 10⁹/L in 40 dL. */
const mass = (count: number): number => (count * 40) / 333;

it("dates recovery on the first of 14 days running with reticulocytes ≥ 30", () => {
  const seen = watched(60, (lanes, day) => {
    lanes.reticulocytes[0] = mass((day >= 3 && day < 16) || (day >= 20 && day < 34) || day > 40 ? 30.0001 : 29.9);
  });
  expect(seen.recovery).toBe(20);
});

it("dates haemoglobin ≥ 10 on the first such day without a transfusion in the 28 days before", () => {
  const seen = watched(60, (lanes, day) => {
    lanes.haemoglobin[0] = day >= 8 ? 10 : 9.9;
    if (day === 12) lanes.lastTransfusion[0] = 12;
  });
  expect(seen.haemoglobin10).toBe(40);
  const sooner = watched(60, (lanes, day) => {
    lanes.haemoglobin[0] = day >= 8 ? 10 : 9.9;
  });
  expect(sooner.haemoglobin10).toBe(23);
});

it("dates antibody below the limit on the first day both are", () => {
  const seen = watched(30, (lanes, day) => {
    lanes.plasmaM[0] = day === 5 || day > 12 ? 3.99 : 4;
    lanes.plasmaG[0] = day > 6 ? 0 : 4;
  });
  expect(seen.antibody).toBe(13);
});
