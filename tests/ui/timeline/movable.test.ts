import { describe, expect, test } from "vitest";
import type { ArmRegimen } from "../../../src/schema/arm.ts";
import { type RegimenSchedule, regimenSchedule } from "../../../src/ui/arms/regimen-schedule.ts";
import { heldBy, keyedValue, movables, withinRange } from "../../../src/ui/timeline/movable.ts";
import { facts } from "../../model/facts.ts";

const schedule = (regimen: string, changes: Partial<ArmRegimen> = {}): RegimenSchedule =>
  regimenSchedule({ regimen, start: 0, dose: 1, every: null, ...changes }, facts);
const moved = (of: RegimenSchedule, alone = false) => movables(of, { alone, arm: "Both" });

describe("what can be moved", () => {
  test("is the start within a combined arm, and the interval of several doses", () => {
    const [start, every, ...more] = moved(schedule("ucb-mnc-x3", { start: 28, every: 10 }));
    expect(more).toEqual([]);
    expect(start).toMatchObject({ kind: "start", value: 28, low: 0, high: 1460, day: 28, reach: 1 });
    expect(every).toMatchObject({ kind: "every", value: 10, low: 1, high: 365, day: 48, reach: 2 });
    expect(start?.label).toBe("Start of cord-blood mononuclear cells in Both");
    expect(start?.words(30)).toBe("cord-blood mononuclear cells start on day 30");
    expect(every?.words(7)).toBe("infusions of cord-blood mononuclear cells a week apart");
  });

  test("is the interval alone where a regimen is all its arm gives: therapy starts with it", () => {
    expect(moved(schedule("ucb-mnc-x3"), true).map(({ kind }) => kind)).toEqual(["every"]);
    expect(moved(schedule("epo"), true)).toEqual([]);
    expect(moved(schedule("bortezomib")).map(({ kind }) => kind)).toEqual(["start"]);
  });

  test("is nothing of watching, nor of what is not given", () => {
    expect(moved(schedule("watch"))).toEqual([]);
    expect(moved(schedule("ucb-mnc-x3", { dose: 0 }))).toEqual([]);
  });
});

test("a dose taken hold of moves the start, or the interval by as many days as intervals lie before it", () => {
  const doses = schedule("ucb-mnc-x3", { start: 28, every: 10 });
  expect([28, 38, 48, 40].map((day) => heldBy(doses, day))).toEqual([
    { kind: "start", reach: 1 },
    { kind: "every", reach: 1 },
    { kind: "every", reach: 2 },
    { kind: "start", reach: 1 },
  ]);
});

test("keys move by a day or a week, to the ends, and never beyond", () => {
  const range = { low: 0, high: 1460, value: 3 };
  const [start] = moved(schedule("epo"));
  const keyed = (key: string, shiftKey = false): number | null =>
    start === undefined ? null : keyedValue({ ...start, ...range }, { key, shiftKey });
  expect(keyed("ArrowRight")).toBe(4);
  expect(keyed("ArrowUp", true)).toBe(10);
  expect(keyed("ArrowLeft")).toBe(2);
  expect(keyed("ArrowDown", true)).toBe(0);
  expect(keyed("PageUp")).toBe(10);
  expect(keyed("PageDown")).toBe(0);
  expect(keyed("Home")).toBe(0);
  expect(keyed("End")).toBe(1460);
  expect(keyed("a")).toBeNull();
  expect(withinRange(range, 4.5)).toBe(5);
});
