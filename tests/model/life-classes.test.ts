import { expect, it } from "vitest";
import { lifeClasses } from "../../src/model/life-classes.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import { countsByDay } from "../../src/stats/index.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const regimens = ["watch", "ucb-single", "taper", "ucb-mnc-x3", "daratumumab"];

it("puts arms together in which the same is done on every day", () => {
  const arms = [...regimens.map((regimen) => armOf(regimen)), { ...armOf("taper"), arm: "again" }];
  const classes = (assume: "nothing" | "antibody" | "progenitors"): readonly number[] =>
    compiledRun({ assume, arms }).arms.map(({ livesAs }) => livesAs);
  expect(classes("nothing")).toEqual([0, 0, 2, 0, 4, 2]);
  expect(classes("antibody")).toEqual([0, 1, 2, 1, 4, 2]);
  expect(classes("progenitors")).toEqual([0, 1, 2, 3, 4, 2]);
});

it("tells apart doses, days, and arms with rules", () => {
  const rule = { measure: "haemoglobin", under: 8 } as const;
  const arms = [
    armOf("taper"),
    armOf("taper", { start: 7 }),
    armOf("daratumumab"),
    armOf("daratumumab", { dose: 0.5 }),
    armOf("watch"),
    armOf("watch", { rule, start: 7 }),
    armOf("watch", { rule, start: 7 }),
  ].map((arm, place) => ({ ...arm, arm: `${place}` }));
  const run = compiledRun({ arms });
  expect(lifeClasses(run.arms)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it("leaves what is counted in an arm as it is without the arms before it, harm and all", () => {
  const together = compiledRun({ horizon: 120, window: 28, arms: regimens.map((regimen) => armOf(regimen)) });
  const counts = simulateRange(together, 0, 24);
  regimens.forEach((regimen, place) => {
    const alone = compiledRun({ horizon: 120, window: 28, arms: [armOf(regimen)] });
    const own = simulateRange(alone, 0, 24);
    for (const name of ["independent", "dead", "relapsed", "units", "recovery"] as const) {
      expect(countsByDay(together.layout, counts, place, name)).toEqual(countsByDay(alone.layout, own, 0, name));
    }
  });
});
