import { expect, it } from "vitest";
import { enrol } from "../../src/model/enrol.ts";
import { laneGroup } from "../../src/model/lane-group.ts";
import { sharedDays } from "../../src/model/shared-days.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const arms = ["watch", "ucb-single", "taper"].map((regimen) => armOf(regimen));
const run = compiledRun({ seed: 9, horizon: 60, window: 14, assume: "progenitors", arms });
const { entrants, lanes } = enrol(run, 0, 6);
const needed = entrants.map(() => run.end);
const [watch, single, taper] = run.arms;

it("holds the planned immunosuppression that a branch without changes has, to the bit", () => {
  if (watch === undefined) return expect.unreachable("the run lacks an arm");
  const { planned } = sharedDays(run, entrants, lanes.size, needed);
  const group = laneGroup(run, watch, { branch: 0, entrants, lanes, seen: undefined }, 0);
  expect(planned).toEqual(group.immunosuppression);
});

it("knows immunity from the second arm on that treats it alike, and none of an arm alone in that", () => {
  if (watch === undefined || single === undefined || taper === undefined) return expect.unreachable("three arms");
  const { immunityOf } = sharedDays(run, entrants, lanes.size, needed);
  expect(immunityOf(taper)).toBeUndefined();
  const first = immunityOf(watch);
  const second = immunityOf(single);
  expect([first?.known, second?.known]).toEqual([false, true]);
  expect(second?.rows).toBe(first?.rows);
  expect(second?.below).toBe(first?.below);
});
