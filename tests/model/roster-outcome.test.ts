import { expect, it } from "vitest";
import type { Course } from "../../src/model/course.ts";
import { enrol } from "../../src/model/enrol.ts";
import { rosterOutcome } from "../../src/model/roster-outcome.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const run = compiledRun({ arms: [armOf("ucb-mnc-x3")] });
const [branch] = run.arms.flatMap(({ branches }) => branches);
const [found] = enrol(run, 0, 1).entrants;

function said(transfusions: readonly number[], death = Infinity) {
  if (branch === undefined || found === undefined) return expect.unreachable("nobody is lived");
  const events = { dead: found.start + death, relapsed: Infinity, regrafted: Infinity };
  const course: Course = { transfusions, recovery: Infinity, haemoglobin10: Infinity, antibodyBelow: Infinity };
  return rosterOutcome(run, branch, { ...found, events }, course);
}

it("says every stretch, the days they add up to, transfusions and doses", () => {
  expect(said([0, 9, 100, 110, 180])).toEqual({
    independent: 9,
    dependentAgain: 100,
    recovery: null,
    event: null,
    transfusions: [0, 9, 100, 110, 180],
    doses: [0, 7, 14],
    stretches: [
      { from: 9, until: 100 },
      { from: 110, until: 180 },
      { from: 180, until: null },
    ],
    daysIndependent: { 180: 91 + 70, 365: 91 + 70 + 185 },
  });
});

it("ends a stretch at a competing event, and says nothing after horizon + window", () => {
  expect(said([20, 430], 300)).toMatchObject({
    transfusions: [20],
    stretches: [{ from: 20, until: 300 }],
    daysIndependent: { 180: 160, 365: 280 },
    event: { cause: "dead", day: 300 },
  });
});
