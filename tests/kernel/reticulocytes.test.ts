import { expect, it } from "vitest";
import { closeDay } from "../../src/kernel/close-day.ts";
import { committedBefore } from "../../src/kernel/committed.ts";
import { countReticulocytes } from "../../src/kernel/reticulocytes.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "../model/facts.ts";
import { standingLanes } from "../model/standing-lane.ts";
import { at } from "../oracle/at.ts";

const physiology = physiologyOf(typicalWith({}));

it.each([
  { mature: 320, last: 7.1 },
  { mature: 450, last: 10.4 },
  { mature: 605, last: 13.3 },
  { mature: 605, last: 13.9 },
  { mature: 640, last: 14.1 },
])("agrees with haemoglobin at the marrow's edge: %j", ({ mature, last }) => {
  const lanes = standingLanes({});
  for (let day = 0; day < 20; day += 1) {
    [0, 1, 2].forEach((moment) => {
      lanes.output[moment] = 4 + 0.1 * (day + moment / 2);
    });
    closeDay(lanes, 1, day, false, 2);
  }
  const volume = at(lanes.bloodVolume, 0);
  lanes.haemoglobin[0] = last;
  lanes.mature[0] = mature - 2;
  lanes.matureAtEnd[0] = mature + 2;
  countReticulocytes(lanes, 1, 20, 1, physiology);
  let haemoglobin = last;
  for (let pass = 0; pass < 100; pass += 1) {
    const edge = 5 + 3.5 * Math.exp(-0.05 * Math.max(0, 13.5 - haemoglobin)) - 0.5;
    const young = committedBefore(lanes, 0, 20, edge) - committedBefore(lanes, 0, 20, 9.5);
    haemoglobin = (young + mature) / volume;
  }
  expect(Math.abs(at(lanes.haemoglobin, 0) - haemoglobin)).toBeLessThan(0.001);
  expect(at(lanes.reticulocytes, 0)).toBeCloseTo(at(lanes.haemoglobin, 0) * volume - mature, 10);
});
