import { describe, expect, it } from "vitest";
import {
  changedLevel,
  integral,
  type Level,
  plannedLevel,
  writeDailyMeans,
} from "../../src/model/immunosuppression.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { givenPatient } from "../../src/model/given-patient.ts";
import { typicalWith } from "./facts.ts";

const plan = plannedLevel(givenPatient({ Tdx: 55.3 }, typicalWith({})), 100, 180);
const onPlan = (day: number): number => Math.min(1, Math.max(0, (124.7 - day) / 80));

/** The level just after a moment. */
function levelOn(level: Level, day: number): number {
  const moment = 1e-6;
  return integral(level, day, day + moment) / moment;
}

/** The mean of a function over a day, by 2000 midpoints. */
function mean(level: (day: number) => number, day: number): number {
  let sum = 0;
  for (let point = 0; point < 2000; point += 1) sum += level(day + (point + 0.5) / 2000);
  return sum / 2000;
}

function means(level: Level, from: number, days: number): number[] {
  const out = new Float64Array(2 * days + 1);
  writeDailyMeans(level, from, days, out, 1, 2);
  return [...out].filter((_, index) => index % 2 === 1);
}

/** The largest distance of a level and of its daily means from a function. */
function distance(level: Level, brute: (day: number) => number, from: number, days: number): number {
  let worst = 0;
  means(level, from, days).forEach((value, index) => {
    worst = Math.max(worst, Math.abs(value - mean(brute, from + index)));
  });
  for (let day = from; day < from + days; day += 0.37) {
    worst = Math.max(worst, Math.abs(levelOn(level, day) - brute(day)));
  }
  return worst;
}

describe("the plan", () => {
  it("is full to day 100 after transplant and none from day 180", () => {
    expect([-40, 44.7, 84.7, 124.7, 500].map((day) => levelOn(plan, day))).toEqual(
      [1, 1, 0.5, 0, 0].map((level) => expect.closeTo(level, 6)),
    );
    expect(distance(plan, onPlan, -40, 200)).toBeLessThan(0.001);
  });

  it("has the integral of its shape", () => {
    expect(integral(plan, -40, 0)).toBe(40);
    expect(integral(plan, 0, 200)).toBeCloseTo(44.7 + 40, 10);
    expect(integral(plan, 60.2, 60.2)).toBe(0);
  });
});

describe("a faster taper", () => {
  it.each([-3, 30, 60, 100, 123, 150])("is the lesser of the plan and a line to 0 over 28 d, from day %i", (start) => {
    const changed = changedLevel(plan, [{ kind: "taper", day: start, over: 28 }]);
    const line = (day: number): number => onPlan(start) * Math.max(0, 1 - (day - start) / 28);
    const brute = (day: number): number => (day < start ? onPlan(day) : Math.min(onPlan(day), line(day)));
    expect(distance(changed, brute, -40, 220)).toBeLessThan(0.001);
  });

  it("follows a plan that falls faster still from where the two cross", () => {
    const steep: Level = [
      [40, 1],
      [50, 0],
    ];
    const onSteep = (day: number): number => Math.min(1, Math.max(0, (50 - day) / 10));
    const changed = changedLevel(steep, [{ kind: "taper", day: 30, over: 28 }]);
    expect(
      distance(changed, (day) => (day < 30 ? 1 : Math.min(onSteep(day), Math.max(0, 1 - (day - 30) / 28))), 0, 90),
    ).toBeLessThan(0.001);
  });
});

describe("a steroid", () => {
  it.each([0, 20, 60, 90, 200])("is held 28 d from day %i and back on the plan after 28 more", (start) => {
    const changed = changedLevel(plan, [{ kind: "hold", day: start, level: 1.5, over: 28 }]);
    const back = start + 56;
    const brute = (day: number): number => {
      if (day < start || day >= back) return onPlan(day);
      if (day < start + 28) return 1.5;
      return 1.5 + ((onPlan(back) - 1.5) * (day - start - 28)) / 28;
    };
    expect(distance(changed, brute, -40, 320)).toBeLessThan(0.001);
  });
});

describe("changes together", () => {
  it("each replace what stood from their first day on: the later wins, listed first or last", () => {
    const steroid = { kind: "hold", day: 10, level: 1, over: 28 } as const;
    const taper = { kind: "taper", day: 30, over: 28 } as const;
    const points = {
      kind: "points",
      points: [
        [20, 0.2],
        [25, 0.8],
      ],
    } as const;
    const changed = changedLevel(plan, [taper, points, steroid]);
    expect(changedLevel(plan, [steroid, taper, points])).toEqual(changed);
    const brute = (day: number): number => {
      if (day < 10) return onPlan(day);
      if (day < 20) return 1;
      if (day < 30) return day < 25 ? 0.2 + 0.12 * (day - 20) : 0.8;
      return Math.min(onPlan(day), Math.max(0, 1 - (day - 30) / 28));
    };
    expect(distance(changed, brute, -40, 200)).toBeLessThan(0.001);
  });

  it("of one day are won by the last listed", () => {
    const one = { kind: "hold", day: 10, level: 1, over: 28 } as const;
    const other = { kind: "taper", day: 10, over: 28 } as const;
    expect(levelOn(changedLevel(plan, [one, other]), 37.9)).toBeCloseTo(0.1 / 28, 6);
    expect(levelOn(changedLevel(plan, [other, one]), 37.9)).toBeCloseTo(1, 6);
  });
});

it("integrates random points and steps as small strips do", () => {
  for (let index = 0; index < 40; index += 1) {
    const { between, whole } = randomStream(9, index);
    const days = Array.from({ length: whole(1, 6) }, () => between(0, 20)).toSorted((a, b) => a - b);
    const level: Level = days.flatMap((day) => [[day, between(0, 2)] as const, [day, between(0, 2)] as const]);
    const [from, to] = [between(-5, 10), between(10, 30)];
    let sum = 0;
    const strips = 20_000;
    for (let strip = 0; strip < strips; strip += 1)
      sum += levelOn(level, from + ((to - from) * (strip + 0.5)) / strips);
    expect(integral(level, from, to)).toBeCloseTo(((to - from) * sum) / strips, 1);
    const parts = means(level, -3, 30).reduce((total, value) => total + value, 0);
    expect(parts).toBeCloseTo(integral(level, -3, 27), 10);
  }
});
