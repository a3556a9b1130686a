import { expect, it } from "vitest";
import { decide } from "../../src/model/decide.ts";
import { enrol } from "../../src/model/enrol.ts";
import { laneGroup } from "../../src/model/lane-group.ts";
import type { Decision } from "../../src/schema/patient-course.ts";
import type { Rule } from "../../src/schema/rule.ts";
import { at } from "../oracle/at.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const rules: readonly (readonly [string, number, Rule])[] = [
  ["epo", 6, { measure: "haemoglobin", under: 8 }],
  ["dli", 9, { measure: "haemoglobin", under: 18 }],
  ["taper", 6, { measure: "transfusions", over: 2 }],
];
const regimens = rules.flatMap(([regimen, start, rule]) => armOf(regimen, { start, rule }).regimens);
const run = compiledRun({ seed: 14, horizon: 40, window: 14, arms: [{ arm: "by rule", regimens }] });
const [arm] = run.arms;
const { entrants, lanes } = enrol(run, 0, 20);
const transfusions = entrants.map((_, lane) => (lane % 2 === 0 ? [-30, -2, 1] : [-20, -2, 1, 6]));

it("moves each lane to the branch of the rules that hold in it on their day, and says what was measured", () => {
  if (arm === undefined) return expect.unreachable("the run lacks an arm");
  const group = laneGroup(run, arm, { branch: 0, entrants, lanes, seen: undefined }, 0);
  const heard = new Map<number, { readonly decisions: readonly Decision[]; readonly branch: number }>();
  const groups = decide(run, arm, group, 6, transfusions, {
    transfused: () => undefined,
    dayPasses: () => undefined,
    decided: (lane, decisions, branch) => heard.set(lane, { decisions, branch }),
  });
  const seen = groups.flatMap(({ branch, seen: of }) => (of ?? []).map((lane) => [lane, branch] as const));
  expect(new Map(seen)).toEqual(new Map(entrants.map((_, lane) => [lane, heard.get(lane)?.branch ?? NaN])));
  entrants.forEach((_, lane) => {
    const low = at(lanes.haemoglobin, lane) < 8;
    const often = lane % 2 === 1;
    expect(heard.get(lane)).toEqual({
      branch: (low ? 1 : 0) + (often ? 4 : 0),
      decisions: [
        { regimen: "epo", day: 6, measure: "haemoglobin", value: at(lanes.haemoglobin, lane), holds: low },
        { regimen: "taper", day: 6, measure: "transfusions", value: often ? 4 : 2, holds: often },
      ],
    });
  });
  expect(groups.length).toBe(4);
  for (const part of groups) {
    for (const next of decide(run, arm, part, 9, transfusions, {
      transfused: () => undefined,
      dayPasses: () => undefined,
    })) {
      expect(next.branch).toBe(part.branch + 2);
    }
  }
});
