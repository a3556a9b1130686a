import { expect, it } from "vitest";
import { type Lanes, makeLanes } from "../../src/kernel/index.ts";
import { observe } from "../../src/model/observe.ts";

/** A lane of 40 dL whose days are told one by one. */
function watched(days: number, tell: (lanes: Lanes, day: number) => void) {
  const lanes = makeLanes(2, 3);
  lanes.bloodVolume.fill(40);
  lanes.lastTransfusion.fill(-5);
  lanes.plasmaM.fill(9);
  const observer = observe(2, { recoveryCount: 30, recoveryRun: 14, antibodyLimit: 4 });
  for (let day = 0; day <= days; day += 1) {
    tell(lanes, day);
    observer.dayPasses(lanes, day);
  }
  const [first, second] = observer.courses();
  expect(second).toEqual({ transfusions: [], recovery: Infinity, haemoglobin10: Infinity, antibodyBelow: Infinity });
  return first;
}

/** Reticulocyte haemoglobin, g, of so many 10⁹/L in 40 dL. */
const mass = (count: number): number => (count * 40) / 333;

it("dates recovery on the first of 14 days running with reticulocytes ≥ 30", () => {
  const course = watched(60, (lanes, day) => {
    lanes.reticulocytes[0] = mass((day >= 3 && day < 16) || (day >= 20 && day < 34) || day > 40 ? 30.0001 : 29.9);
  });
  expect(course?.recovery).toBe(20);
});

it("dates haemoglobin ≥ 10 on the first such day without a transfusion in the 28 days before", () => {
  const course = watched(60, (lanes, day) => {
    lanes.haemoglobin[0] = day >= 8 ? 10 : 9.9;
    if (day === 12) lanes.lastTransfusion[0] = 12;
  });
  expect(course?.haemoglobin10).toBe(40);
  const sooner = watched(60, (lanes, day) => {
    lanes.haemoglobin[0] = day >= 8 ? 10 : 9.9;
  });
  expect(sooner?.haemoglobin10).toBe(23);
});

it("dates antibody below the limit on the first day both are", () => {
  const course = watched(30, (lanes, day) => {
    lanes.plasmaM[0] = day === 5 || day > 12 ? 3.99 : 4;
    lanes.plasmaG[0] = day > 6 ? 0 : 4;
  });
  expect(course?.antibodyBelow).toBe(13);
});

it("keeps the days of transfusion in order", () => {
  const observer = observe(2, { recoveryCount: 30, recoveryRun: 14, antibodyLimit: 4 });
  for (const day of [0, 9, 15]) observer.transfused(1, day);
  expect(observer.courses().map(({ transfusions }) => transfusions)).toEqual([[], [0, 9, 15]]);
});

it("knows lanes again that were told apart since", () => {
  const lanes = makeLanes(2, 3);
  lanes.bloodVolume.fill(40);
  lanes.haemoglobin.set([12, 5]);
  lanes.lastTransfusion.fill(-40);
  lanes.plasmaM.set([9, 1]);
  const observer = observe(3, { recoveryCount: 30, recoveryRun: 1, antibodyLimit: 4 });
  lanes.reticulocytes.set([mass(31), mass(20)]);
  observer.dayPasses(lanes, 6, [2, 0]);
  expect(observer.courses()).toEqual([
    { transfusions: [], recovery: Infinity, haemoglobin10: Infinity, antibodyBelow: 6 },
    { transfusions: [], recovery: Infinity, haemoglobin10: Infinity, antibodyBelow: Infinity },
    { transfusions: [], recovery: 6, haemoglobin10: 6, antibodyBelow: Infinity },
  ]);
});
