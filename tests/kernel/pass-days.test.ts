import { expect, it } from "vitest";
import { advanceDay } from "../../src/kernel/advance-day.ts";
import { FORCE, restingForces } from "../../src/kernel/day-forces.ts";
import { passDays } from "../../src/kernel/pass-days.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "../model/facts.ts";
import { standingLanes } from "../model/standing-lane.ts";
import { at } from "../oracle/at.ts";

const physiology = physiologyOf(typicalWith({}));

it("passes each day from after its visit to after the next, and says so in that order", () => {
  const lanes = standingLanes({}, { A0: 40 });
  const forces = restingForces(0, 30, []);
  forces.values[12 * forces.width + FORCE.remove] = 0.5;
  const heard: (readonly [string, number])[] = [];
  const antibody: number[] = [];
  const plan = { from: 0, to: 30, ringDay: 0, forces, row: 0, rowStep: forces.width, at: 0, fadingFrom: 0 };
  const policy = { threshold: 7, minInterval: 3 };
  passDays(
    lanes,
    2,
    { ...plan, immunosuppression: new Float64Array(60), policy, visit: 3, milestones: undefined },
    physiology,
    {
      transfused: (_, day) => heard.push(["transfused", day]),
      dayPasses: (now, day) => {
        heard.push(["passes", day]);
        antibody.push(at(now.plasmaG, 1));
      },
    },
    advanceDay,
  );
  expect(heard.filter(([what]) => what === "passes").map(([, day]) => day)).toEqual(
    Array.from({ length: 30 }, (_, day) => day),
  );
  const days = heard.map(([, day]) => day);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  const given = heard.filter(([what]) => what === "transfused");
  expect(given.length).toBeGreaterThan(1);
  expect(given.every(([, day]) => day > 0 && day % 3 === 0)).toBe(true);
  expect(at(antibody, 12) / at(antibody, 11)).toBeLessThan(0.6);
  expect(lanes.recoveredOn.every((day) => day === Infinity)).toBe(true);
});
