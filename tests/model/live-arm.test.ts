import { describe, expect, it } from "vitest";
import { makeLanes } from "../../src/kernel/index.ts";
import { enrol } from "../../src/model/enrol.ts";
import { liveArm } from "../../src/model/live-arm.ts";
import { armOf } from "../request-of.ts";
import { at } from "../oracle/at.ts";
import { compiledRun } from "./compiled-run.ts";

const run = compiledRun({
  seed: 9,
  horizon: 60,
  window: 14,
  visit: 4,
  arms: [armOf("watch"), armOf("taper", { start: 10 })],
});
const { entrants, lanes } = enrol(run, 0, 24);
const arm = (index: number) => run.arms[index] ?? expect.unreachable("the run lacks an arm");

describe("an arm", () => {
  it("is heard of day by day to the run's end, transfusions before the day they fall on has passed", () => {
    const heard: (readonly [number, number | null])[] = [];
    const working = makeLanes(lanes.size, lanes.stages);
    working.memory.set(lanes.memory);
    liveArm(run, arm(0), entrants, working, {
      transfused: (lane, day) => heard.push([day, lane]),
      dayPasses: (_, day) => heard.push([day, null]),
    });
    expect(heard.map(([day]) => day)).toEqual(heard.map(([day]) => day).toSorted((one, other) => one - other));
    expect(heard.filter(([, lane]) => lane === null).map(([day]) => day)).toEqual(
      Array.from({ length: run.end + 1 }, (_, day) => day),
    );
    const given = heard.flatMap(([day, lane]) => (lane === null ? [] : [{ day, lane }]));
    expect(given.length).toBeGreaterThan(24);
    for (const { day, lane } of given) expect(((entrants[lane]?.start ?? NaN) + day + 40) % 4).toBe(0);
    const onFirstDay = given.filter(({ day }) => day === 0).map(({ lane }) => lane);
    expect(onFirstDay).toEqual(entrants.flatMap((_, lane) => (at(lanes.lastTransfusion, lane) === 0 ? [lane] : [])));
  });
});
