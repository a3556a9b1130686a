import { describe, expect, it } from "vitest";
import { firstDoseOn, recoveryBands, seenDays } from "../../src/lab/recovery-bands.ts";
import type { StateCourse } from "../../src/model/index.ts";

function course(start: number, from: number, ...arms: readonly (readonly number[])[]): StateCourse {
  return {
    slot: 0,
    start,
    diagnosed: 28.6,
    from,
    arms: arms.map((values) => ({
      values: Float64Array.from(values),
      independent: null,
      dependentAgain: null,
      recovery: null,
      event: null,
    })),
  };
}

const courses = [course(30, -1, [1, 2, 3], [7]), course(31, 0, [5, 6], [9, 9])];
const first = { arm: 0, name: "watch" };

describe("the first dose", () => {
  it("falls on day 0, on the start day, or so many whole days after the graft", () => {
    const one = course(30, 0, [1]);
    expect(firstDoseOn("therapy", one)).toBe(0);
    expect(firstDoseOn("diagnosis", one)).toBe(30);
    expect(firstDoseOn("transplant", one)).toBe(58);
  });
});

describe("days with anybody", () => {
  it("run from the first to the last of any arm", () => {
    expect(seenDays(courses, "therapy")).toEqual({ from: -1, to: 1 });
    expect(seenDays(courses, "diagnosis")).toEqual({ from: 29, to: 32 });
    expect(seenDays([], "therapy")).toBeNull();
  });
});

describe("the bands", () => {
  it("are quantiles of those seen on the day, type 7", () => {
    expect(recoveryBands(courses, "therapy", first, { from: -1, to: 1 })).toEqual({
      arm: "watch",
      n: [1, 2, 2],
      p5: [1, expect.closeTo(2.15), expect.closeTo(3.15)],
      p25: [1, 2.75, 3.75],
      p50: [1, 3.5, 4.5],
      p75: [1, 4.25, 5.25],
      p95: [1, 4.85, 5.85],
    });
  });

  it("are nothing where nobody is seen: patients enter late and leave", () => {
    const bands = recoveryBands(courses, "diagnosis", { arm: 1, name: "epo" }, { from: 28, to: 33 });
    expect(bands.n).toEqual([0, 1, 0, 1, 1, 0]);
    expect(bands.p50).toEqual([null, 7, null, 9, 9, null]);
  });
});
