import { onDiagnosisClock } from "../base/clock.ts";
import {
  advanceDay,
  exchangePlasma,
  FORCE,
  type Lanes,
  needsTransfusion,
  transfuse,
  uniform,
} from "../kernel/index.ts";
import { DRAW, PATIENT_STREAM } from "./draw-patient.ts";
import type { Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./fill-lane.ts";
import { changedLevel, type Level, writeDailyMeans } from "./immunosuppression.ts";
import type { Watch } from "./observe.ts";
import type { Run, RunArm } from "./run.ts";

/** An entrant's immunosuppression in an arm, from his start day on. */
export function armLevel(arm: RunArm, { plan, start }: Entrant): Level {
  return changedLevel(
    plan,
    arm.changes.map((change) => ({ ...change, day: onDiagnosisClock(change.day, start) })),
  );
}

/** The uniform number that says, against the share of units that lack the antigen, which unit a patient would get: the same in every arm. */
export function escapeOf(run: Run, { id }: Entrant): number {
  return uniform(run.seed, PATIENT_STREAM, id, DRAW.escape);
}

/** Lives an arm from the start of therapy to its end for lanes that stand on that day; `watch` hears of it on the therapy clock, from day 0 on. */
export function liveArm(run: Run, arm: RunArm, entrants: readonly Entrant[], lanes: Lanes, watch: Watch): void {
  const { forces } = arm;
  const size = entrants.length;
  const immunosuppression = new Float64Array(run.end * size);
  entrants.forEach((entrant, lane) => {
    writeDailyMeans(armLevel(arm, entrant), entrant.start, run.end, immunosuppression, lane, size);
    const escape = escapeOf(run, entrant);
    forces.shares.forEach((share, group) => {
      lanes.escapes[group * size + lane] = escape < share ? 1 : 0;
    });
  });
  entrants.forEach((_, lane) => {
    if (lanes.lastTransfusion[lane] === 0) watch.transfused(lane, 0);
  });
  for (let day = 0; day <= run.end; day += 1) {
    const row = day * forces.width;
    if (day > 0) visit(run, entrants, lanes, day, watch);
    exchangePlasma(lanes, size, forces.values[row + FORCE.remove]!);
    watch.dayPasses(lanes, day);
    if (day < run.end) {
      advanceDay(lanes, size, { day, forces, row, immunosuppression, at: day * size, fading: true }, run.physiology);
    }
  }
}

/** Sees the patients whose visit falls on a day of the therapy clock; visits count from day −40 of the diagnosis clock. */
function visit(run: Run, entrants: readonly Entrant[], lanes: Lanes, day: number, watch: Watch): void {
  entrants.forEach(({ start }, lane) => {
    const due = (start + day - FIRST_DAY) % run.visit === 0;
    if (!due || !needsTransfusion(lanes, lane, day, run.policy)) return;
    transfuse(lanes, lane, day);
    watch.transfused(lane, day);
  });
}
