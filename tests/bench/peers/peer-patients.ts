import { committedBefore, type Lanes } from "../../../src/kernel/index.ts";
import type { Entrant } from "../../../src/model/entrant.ts";
import { FIRST_DAY } from "../../../src/model/first-day.ts";
import type { Run } from "../../../src/model/run.ts";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { compiledRun } from "../../model/compiled-run.ts";
import { enrolments } from "../engine/enrolments.ts";

/** Patients as rows of numbers for form.h: first the parameters of one, then his state on the first day of therapy. */
export interface PeerPatients {
  readonly rows: Float64Array;
  readonly parameters: number;
  readonly states: number;
}

const NORMOBLASTS = 10;

function isotype(run: Run, halfLife: number, outside: number, antibody: number): readonly number[] {
  const back = run.typical.value("k21");
  const clearance = Math.LN2 / (halfLife * (1 - outside));
  return [clearance, (back * outside) / (1 - outside), back, clearance * antibody];
}

function parametersOf(run: Run, { patient, plan, start }: Entrant, lanes: Lanes, lane: number): readonly number[] {
  const { physiology, typical, policy } = run;
  const one = (row: Float64Array): number => row[lane] ?? Number.NaN;
  const [from, to] = plan.map(([day]) => day - start);
  const { antibody, shareM, halfLifeM, halfLifeG } = patient;
  return [
    one(lanes.bloodVolume),
    one(lanes.healthyHaemoglobin),
    one(lanes.healthyOutput),
    one(lanes.stageRate),
    one(lanes.normoblastDelay),
    one(lanes.maturation),
    one(lanes.maxStimulation),
    one(lanes.halfStimulation),
    one(lanes.erythropoietinScale),
    one(lanes.graftSupply),
    one(lanes.plasmaCellLoss),
    one(lanes.protection),
    one(lanes.cellularInhibition),
    one(lanes.fade),
    patient.fading,
    one(lanes.unitHaemoglobin),
    from ?? Number.NaN,
    to ?? Number.NaN,
    ...isotype(run, halfLifeM, typical.value("fM"), shareM * antibody),
    ...isotype(run, halfLifeG, typical.value("fG"), (1 - shareM) * antibody),
    physiology.randomLoss,
    physiology.marrowTransit,
    physiology.transitShortening,
    physiology.erythropoietinIntercept,
    physiology.erythropoietinSlope,
    physiology.consumption,
    physiology.steepness,
    physiology.inhibitionResponse,
    policy.threshold,
    policy.minInterval,
    run.visit,
    start - FIRST_DAY,
    run.end,
    one(lanes.lastTransfusion),
  ];
}

/** A patient's state on day 0, his marrow filled from what he had committed by age. */
function stateOf(run: Run, lanes: Lanes, lane: number): readonly number[] {
  const one = (row: Float64Array, at = 0): number => row[at * lanes.size + lane] ?? Number.NaN;
  const delay = one(lanes.normoblastDelay);
  const committed = (age: number): number => (age === 0 ? one(lanes.committed) : committedBefore(lanes, lane, 0, age));
  const between = (young: number, old: number): number => committed(young) - committed(old);
  const { marrowTransit, transitShortening } = run.physiology;
  const gap = Math.max(0, one(lanes.healthyHaemoglobin) - one(lanes.haemoglobin));
  const transit = marrowTransit * Math.exp(-transitShortening * gap);
  return [
    ...Array.from({ length: NORMOBLASTS }, (_, stage) =>
      between((stage * delay) / NORMOBLASTS, ((stage + 1) * delay) / NORMOBLASTS),
    ),
    between(delay, delay + transit),
    one(lanes.reticulocytes),
    ...Array.from({ length: lanes.stages }, (_, stage) => one(lanes.chain, stage)),
    one(lanes.plasmaCells),
    one(lanes.plasmaM),
    one(lanes.outsideM),
    one(lanes.plasmaG),
    one(lanes.outsideG),
    one(lanes.inhibition),
  ];
}

/** The first so many patients of a run for the peers, in watchful waiting. */
export function peerPatients(request: Partial<RunRequest>, patients: number): PeerPatients {
  const run = compiledRun(request);
  const all = enrolments(run, 0, patients).flatMap(({ entrants, lanes }) =>
    entrants.map((entrant, lane) => ({
      parameters: parametersOf(run, entrant, lanes, lane),
      state: stateOf(run, lanes, lane),
    })),
  );
  return {
    rows: Float64Array.from(all.flatMap(({ parameters, state }) => [...parameters, ...state])),
    parameters: all[0]?.parameters.length ?? 0,
    states: all[0]?.state.length ?? 0,
  };
}
