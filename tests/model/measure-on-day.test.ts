import { describe, expect, it } from "vitest";
import { makeLanes, transfuse } from "../../src/kernel/index.ts";
import { measureOnDay, ruleHolds } from "../../src/model/measure-on-day.ts";
import { compiledRun } from "./compiled-run.ts";

const run = compiledRun({ parameters: { T50: 3 } });

/** Two lanes of 40 dL; the second is measured. */
function lanes() {
  const two = makeLanes(2, 23);
  two.bloodVolume.fill(40);
  two.haemoglobin[1] = 6.5;
  two.mature[1] = 258;
  two.reticulocytes[1] = 2;
  two.unitHaemoglobin[1] = 90;
  two.plasmaM[1] = 5.5;
  two.plasmaG[1] = 80;
  return two;
}

describe("what is measured of a lane", () => {
  it("is the count of reticulocytes, which a transfusion leaves as it was", () => {
    const two = lanes();
    expect(measureOnDay(run, "reticulocytes", two, 1, 3, [])).toBeCloseTo(16.65, 12);
    transfuse(two, 1, 3, run.physiology.lifespan);
    expect(measureOnDay(run, "reticulocytes", two, 1, 3, [3])).toBeCloseTo(16.65, 12);
  });

  it("is haemoglobin after a transfusion of that day", () => {
    const two = lanes();
    expect(measureOnDay(run, "haemoglobin", two, 1, 3, [])).toBe(6.5);
    transfuse(two, 1, 3, run.physiology.lifespan);
    expect(measureOnDay(run, "haemoglobin", two, 1, 3, [3])).toBeCloseTo(8.75, 12);
  });

  it("is the IgM titre as a laboratory reports it", () => {
    expect(measureOnDay(run, "titre", lanes(), 1, 3, [])).toBe(16);
    expect(measureOnDay(run, "titre", lanes(), 0, 3, [])).toBe(0);
  });

  it("is the transfusions of 28 days, that day's and those before the first dose counting, none of a later day", () => {
    const given = [-30, -26, -25, -3, 2, 3, 4];
    expect(measureOnDay(run, "transfusions", lanes(), 1, 3, given)).toBe(3);
    expect(measureOnDay(run, "transfusions", lanes(), 1, 2, given)).toBe(3);
    expect(measureOnDay(run, "transfusions", lanes(), 1, 0, given)).toBe(3);
    expect(measureOnDay(run, "transfusions", lanes(), 1, 31, given)).toBe(1);
  });
});

it("holds strictly under or strictly over the threshold, never at it", () => {
  const under = { measure: "reticulocytes", under: 30 } as const;
  const over = { measure: "titre", over: 16 } as const;
  expect([29.999_999, 30, 30.000_001].map((value) => ruleHolds(under, value))).toEqual([true, false, false]);
  expect([8, 16, 32].map((value) => ruleHolds(over, value))).toEqual([false, false, true]);
});
