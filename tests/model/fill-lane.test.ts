import { describe, expect, it } from "vitest";
import { makeLanes } from "../../src/kernel/index.ts";
import { fillLane } from "../../src/model/fill-lane.ts";
import { FIRST_DAY } from "../../src/model/first-day.ts";
import { givenPatient } from "../../src/model/given-patient.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import { typicalWith } from "./facts.ts";
import { standingLanes } from "./standing-lane.ts";
import { at } from "../oracle/at.ts";

describe("a patient on day −40", () => {
  const lanes = standingLanes({ Tdx: 90 });
  const volume = at(lanes.bloodVolume, 0);

  it("holds a donor's cells, spread evenly over the stages, and none of his own", () => {
    expect(FIRST_DAY).toBe(-40);
    expect(at(lanes.haemoglobin, 0)).toBeCloseTo(8.2, 14);
    expect(at(lanes.mature, 0)).toBeCloseTo(8.2 * volume, 11);
    expect([...lanes.chain].every((stage) => stage === at(lanes.chain, 0))).toBe(true);
    expect([lanes.reticulocytes, lanes.committed, lanes.given, lanes.ringOutput].flatMap((row) => [...row])).toEqual(
      Array.from({ length: 35 }, () => 0),
    );
  });

  it("has antibody in balance with plasma cells that will be 1 on day 0", () => {
    // full until day 10 of the diagnosis clock: P grows back at k_P·(1 − β)
    const cells = Math.exp(0.04951 * 40 * 0.72);
    expect(at(lanes.plasmaCells, 0)).toBeCloseTo(cells, 11);
    expect(at(lanes.plasmaM, 0)).toBeCloseTo(12 * cells, 10);
    expect(at(lanes.outsideM, 0)).toBeCloseTo((12 * cells * 0.22) / 0.78, 10);
    expect(at(lanes.outsideG, 0)).toBeCloseTo((12 * cells * 0.55) / 0.45, 10);
  });

  it("counts the taper before diagnosis", () => {
    // full to day −20, then 40 days of an 80-day taper, of which 20 lie before day 0
    const late = standingLanes({ Tdx: 120 });
    const integral = 20 + 20 * (1 + 0.75) * 0.5;
    expect(at(late.plasmaCells, 0)).toBeCloseTo(Math.exp(0.04951 * (40 - 0.28 * integral)), 11);
  });

  it("knows what two units weigh and how the marrow answers", () => {
    expect(at(lanes.unitHaemoglobin, 0)).toBeCloseTo(2 * 55 * 0.83, 12);
    expect(at(lanes.healthyOutput, 0)).toBeCloseTo((13.5 * volume) / 116.7, 12);
    expect(at(lanes.halfStimulation, 0)).toBeCloseTo(10 ** (3.05 - 0.131 * 13.5) * 2.5, 10);
    expect(at(lanes.erythropoietinScale, 0)).toBeCloseTo(0.65 * 7, 14);
    expect(at(lanes.lastTransfusion, 0)).toBeLessThan(-1e6);
  });
});

it("leaves nothing of who lay there before, and the neighbours alone", () => {
  const typical = typicalWith({});
  const patient = givenPatient({ U0: 12 }, typical);
  const plan = plannedLevel(patient, 100, 180);
  const used = makeLanes(2, 23);
  used.memory.fill(7);
  fillLane(used, 1, patient, typical, plan, 7);
  const fresh = makeLanes(2, 23);
  fillLane(fresh, 1, patient, typical, plan, 7);
  const lane = (memory: Float64Array, index: number): number[] => [...memory].filter((_, place) => place % 2 === index);
  expect(lane(used.memory, 1)).toEqual(lane(fresh.memory, 1));
  expect(lane(used.memory, 0).every((value) => value === 7)).toBe(true);
  expect([at(fresh.inhibition, 1), at(fresh.fade, 1)]).toEqual([12, 1]);
});
