import { expect, it } from "vitest";
import { immunityClasses } from "../../src/model/immunity-classes.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

it("puts arms together that treat plasma cells and antibody alike", () => {
  const regimens = ["watch", "daratumumab", "ucb-single", "taper", "plasma-exchange", "ucb-mnc-x3"];
  const run = compiledRun({
    assume: "progenitors",
    arms: [...regimens.map((regimen) => armOf(regimen)), { ...armOf("daratumumab"), arm: "again" }],
  });
  expect(immunityClasses(run.arms)).toEqual([0, 1, 0, undefined, undefined, 0, 1]);
  expect(run.arms.map(({ immunity }) => immunity)).toEqual(immunityClasses(run.arms));
});

it("leaves arms with rules alone, whose patients are not all treated alike", () => {
  const rule = { measure: "haemoglobin", under: 8 } as const;
  const run = compiledRun({ assume: "progenitors", arms: [armOf("watch"), armOf("ucb-single", { start: 7, rule })] });
  expect(run.arms.map(({ immunity }) => immunity)).toEqual([undefined, undefined]);
});
