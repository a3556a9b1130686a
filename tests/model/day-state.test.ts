import { expect, it } from "vitest";
import { committedBefore, FORCE, type Lanes, makeLanes } from "../../src/kernel/index.ts";
import { type DayState, dayState, eachState } from "../../src/model/day-state.ts";
import { enrol } from "../../src/model/enrol.ts";
import { escapeOf } from "../../src/model/lane-group.ts";
import { liveArm } from "../../src/model/live-arm.ts";
import { CourseState } from "../../src/schema/course-state.ts";
import { at } from "../oracle/at.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const ironPerGram = 3.465;
const regimens = ["watch", "epo", "ucb-mnc-x3", "plasma-exchange", "ucb-msc", "eltrombopag"];
const run = compiledRun({
  seed: 4,
  assume: "progenitors",
  scenarios: ["ucb-msc/calm", "eltrombopag/output"],
  arms: regimens.map((regimen) => armOf(regimen)),
});

/** Iron of blood and of the marrow on its way there, as haemoglobin in g. */
function circulating(lanes: Lanes, day: number, haemoglobin: number): number {
  const { committed, reticulocytes, bloodVolume, normoblastDelay, maturation } = lanes;
  const oldest = at(normoblastDelay, 0) + at(maturation, 0);
  const young = at(committed, 0) - committedBefore(lanes, 0, day, oldest);
  return haemoglobin * at(bloodVolume, 0) + young - at(reticulocytes, 0);
}

it.each(regimens.map((regimen, index) => ({ regimen, index })))(
  "states what drives the marrow's output and where the iron is, $regimen (seed 4)",
  ({ index }) => {
    const arm = run.arms[index] ?? expect.unreachable("the run lacks an arm");
    const worst = { output: 0, iron: 0 };
    for (const slot of [0, 1, 2, 5, 9]) {
      const { entrants, lanes } = enrol(run, slot, slot + 1);
      const entrant = entrants[0] ?? expect.unreachable(`slot ${slot} is vacant`);
      const working = makeLanes(1, lanes.stages);
      working.memory.set(lanes.memory);
      const { patient } = entrant;
      const { forces } = arm.branches[0] ?? expect.unreachable("the arm lacks a branch");
      const lacks = escapeOf(run, entrant) < 0.3333;
      const before = at(lanes.given, 0) / patient.viableShare / (run.units * patient.unitHaemoglobin);
      let transfusions = Math.round(before) - (at(lanes.lastTransfusion, 0) === 0 ? 1 : 0);
      let state: DayState | undefined;
      let expected = 0;
      liveArm(run, arm, entrants, working, {
        transfused: () => {
          transfusions += 1;
        },
        dayPasses: (now, day) => {
          if (state !== undefined) worst.output = Math.max(worst.output, Math.abs(at(now.output, 0) / expected - 1));
          state = dayState(run, patient, now, {
            lane: 0,
            ringDay: day,
            forces,
            row: day * forces.width,
            plasmaCellShare: 1,
            immunosuppression: 0,
            transfusions,
          });
          const { stimulation, graftSupply, cordSupply, survival, inhibition, haemoglobin, iron } = state;
          const reached = (graftSupply + (lacks ? 0 : cordSupply)) * survival;
          const spared = lacks ? cordSupply / (1 + inhibition) : 0;
          expected = at(now.healthyOutput, 0) * stimulation * (reached + spared);
          const given = transfusions * run.units * patient.unitHaemoglobin;
          const initial = 8.2 * at(now.bloodVolume, 0);
          const rest = circulating(now, day, haemoglobin) - given + at(now.lost, 0) - initial;
          worst.iron = Math.max(worst.iron, Math.abs(iron + rest * ironPerGram) / (given * ironPerGram));
        },
      });
    }
    expect(worst.output).toBeLessThan(1e-12);
    expect(worst.iron).toBeLessThan(1e-9);
  },
);

it("reads supply of cells from every pool of units", () => {
  const [, , cells] = run.arms;
  if (cells === undefined) return expect.unreachable("the run lacks an arm");
  const { entrants, lanes } = enrol(run, 0, 1);
  const patient = entrants[0]?.patient ?? expect.unreachable("slot 0 is vacant");
  const { forces } = cells.branches[0] ?? expect.unreachable("the arm lacks a branch");
  const shares = [...forces.shares, 0.9];
  const width = FORCE.supply + 3 * shares.length;
  const values = new Float64Array(width).fill(1);
  values[FORCE.supply] = 0.25;
  values[FORCE.supply + 3] = 0.5;
  const context = { lane: 0, ringDay: 0, row: 0, plasmaCellShare: 0.5, immunosuppression: 0.7, transfusions: 0 };
  const state = dayState(run, patient, lanes, { ...context, forces: { ...forces, shares, width, values } });
  expect(state).toMatchObject({ cordSupply: 0.75, immunosuppression: 0.7 });
  expect(state.plasmaCells).toBe(0.5 * at(lanes.plasmaCells, 0));
  expect(state.titreM).toBe(2 * at(lanes.plasmaM, 0));
});

it("has each state that can be asked for under its own name, in that order", () => {
  expect(Object.entries(eachState((state) => state))).toEqual(CourseState.options.map((state) => [state, state]));
});
