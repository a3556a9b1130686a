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
  const lives = run.arms.map(({ livesAs }) => livesAs);
  expect(lives).toEqual([0, 1, 2, 3, 4, 5, 1]);
  expect(run.arms.map(({ immunity }) => immunity)).toEqual([0, undefined, 0, undefined, undefined, 0, undefined]);
  const apart = lives.map((_, place) => place);
  expect(immunityClasses(run.arms, apart)).toEqual([0, 1, 0, undefined, undefined, 0, 1]);
});

it("leaves arms alone that are lived once, whoever gives them a name", () => {
  const run = compiledRun({ assume: "nothing", arms: ["watch", "ucb-single", "ucb-msc"].map((id) => armOf(id)) });
  expect(run.arms.map(({ livesAs }) => livesAs)).toEqual([0, 0, 0]);
  expect(run.arms.map(({ immunity }) => immunity)).toEqual([undefined, undefined, undefined]);
});

it("leaves arms with rules alone, whose patients are not all treated alike", () => {
  const rule = { measure: "haemoglobin", under: 8 } as const;
  const run = compiledRun({ assume: "progenitors", arms: [armOf("watch"), armOf("ucb-single", { start: 7, rule })] });
  expect(run.arms.map(({ immunity }) => immunity)).toEqual([undefined, undefined]);
});
