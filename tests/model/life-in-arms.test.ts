import { expect, it } from "vitest";
import { enrol } from "../../src/model/enrol.ts";
import { lifeInArms } from "../../src/model/life-in-arms.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

it("lives the arms each from the same start, in any order, and stops keeping days at the last asked for", () => {
  const names = ["plasma-exchange", "watch", "epo"];
  const lived = (order: readonly string[], lastDay: number) => {
    const run = compiledRun({ seed: 12, arms: order.map((regimen) => armOf(regimen)) });
    const { entrants, lanes } = enrol(run, 4, 5);
    const entrant = entrants[0] ?? expect.unreachable("slot 4 is vacant");
    const byName = lifeInArms(run, entrant, lanes, lastDay).map(({ arm, ...life }) => [arm.name, life] as const);
    return { start: entrant.start, lives: Object.fromEntries(byName) };
  };
  const { start, lives } = lived(names, 100);
  expect(lived(names.toReversed(), 100).lives).toEqual(lives);
  for (const { days, transfusions, course } of Object.values(lives)) {
    expect(days).toHaveLength(40 + start + 101);
    expect(transfusions.filter((day) => day >= 0)).toEqual(course.transfusions.filter((day) => day <= 100));
    expect(transfusions).toEqual(transfusions.toSorted((one, other) => one - other));
  }
  expect(lives["watch"]?.days).not.toEqual(lives["epo"]?.days);
  expect(lived(names, 120).lives["watch"]?.days.slice(0, 40 + start + 101)).toEqual(lives["watch"]?.days);
});
