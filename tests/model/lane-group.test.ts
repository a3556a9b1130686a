import { describe, expect, it } from "vitest";
import { enrol } from "../../src/model/enrol.ts";
import { levelOn } from "../../src/model/immunosuppression.ts";
import { branchLevel, escapeOf, laneGroup, regroup } from "../../src/model/lane-group.ts";
import { at } from "../oracle/at.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const rule = { measure: "haemoglobin", under: 8 } as const;
const run = compiledRun({
  seed: 9,
  horizon: 60,
  window: 14,
  assume: "progenitors",
  arms: [
    armOf("watch"),
    armOf("taper", { start: 10 }),
    { arm: "by rule", regimens: ["ucb-single", "taper"].map((regimen) => ({ ...part(regimen), rule })) },
  ],
});
const { entrants, lanes } = enrol(run, 0, 24);

function part(regimen: string) {
  return { regimen, start: 12, dose: 1, every: null };
}

function arm(index: number) {
  return run.arms[index] ?? expect.unreachable("the run lacks an arm");
}

function branch(index: number, place = 0) {
  return arm(index).branches[place] ?? expect.unreachable("the arm lacks a branch");
}

describe("the immunosuppression of a branch", () => {
  it("is the plan until the branch changes it, on the diagnosis clock", () => {
    for (const entrant of entrants) {
      const { plan, start } = entrant;
      expect(branchLevel(branch(0), entrant)).toEqual(plan);
      expect(levelOn(branchLevel(branch(1), entrant), start + 10)).toBeCloseTo(levelOn(plan, start + 10), 12);
      expect(levelOn(branchLevel(branch(1), entrant), start + 38)).toBe(0);
      expect(branchLevel(branch(2), entrant)).toEqual(plan);
      expect(levelOn(branchLevel(branch(2, 2), entrant), start + 40)).toBe(0);
    }
  });
});

describe("the number that decides about units", () => {
  it("is uniform, and each patient's own", () => {
    const numbers = entrants.map((entrant) => escapeOf(run, entrant));
    expect(new Set(numbers).size).toBe(24);
    expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(5);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

describe("a group of lanes", () => {
  const ruled = arm(2);
  const whole = () => laneGroup(run, ruled, { branch: 0, entrants, lanes, seen: undefined }, 0);

  it("stays itself where nobody moves, and keeps its lanes where all move together", () => {
    const group = whole();
    expect(
      regroup(
        run,
        ruled,
        group,
        entrants.map(() => 0),
        12,
      ),
    ).toEqual([group]);
    const [moved] = regroup(
      run,
      ruled,
      group,
      entrants.map(() => 3),
      12,
    );
    expect(moved).toMatchObject({ branch: 3, seen: undefined });
    expect(moved?.lanes).toBe(lanes);
  });

  it("is told apart by branch, every lane to the bit as it was, and again after that", () => {
    const halves = regroup(
      run,
      ruled,
      whole(),
      entrants.map((_, lane) => (lane < 8 ? 0 : lane < 20 ? 1 : 2)),
      12,
    );
    expect(halves.map((group) => [group.branch, group.entrants.length])).toEqual([
      [0, 8],
      [1, 12],
      [2, 4],
    ]);
    const [first, second] = halves;
    if (first === undefined || second === undefined) return expect.unreachable("two groups");
    const again = regroup(
      run,
      ruled,
      second,
      second.entrants.map((_, lane) => (lane < 2 ? 3 : 1)),
      12,
    );
    expect(again.map(({ seen }) => seen)).toEqual([
      [8, 9],
      [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    ]);
    const answers = new Set<boolean>();
    for (const { seen, entrants: members, lanes: own, branch: place } of [first, ...again]) {
      members.forEach((entrant, lane) => {
        const was = seen?.[lane] ?? NaN;
        expect(entrant).toBe(entrants[was]);
        expect(at(own.haemoglobin, lane)).toBe(at(lanes.haemoglobin, was));
        expect(at(own.chain, 5 * own.size + lane)).toBe(at(lanes.chain, 5 * lanes.size + was));
        expect(at(own.ringCommitted, 31 * own.size + lane)).toBe(at(lanes.ringCommitted, 31 * lanes.size + was));
        if ((place & 1) === 0) return;
        const lacks = escapeOf(run, entrant) < 0.3333;
        expect(at(own.escapes, lane)).toBe(lacks ? 1 : 0);
        answers.add(lacks);
      });
    }
    expect(answers).toEqual(new Set([true, false]));
  });

  it("has the immunosuppression of its branch from the day it entered it", () => {
    const [moved] = regroup(
      run,
      ruled,
      whole(),
      entrants.map(() => 2),
      12,
    );
    const size = entrants.length;
    entrants.forEach((entrant, lane) => {
      const level = branchLevel(branch(2, 2), entrant);
      const mean = (levelOn(level, entrant.start + 20) + levelOn(level, entrant.start + 21)) / 2;
      expect(moved?.immunosuppression[20 * size + lane]).toBeCloseTo(mean, 2);
      expect(moved?.immunosuppression[45 * size + lane]).toBe(0);
    });
  });
});
