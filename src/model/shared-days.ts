import type { TherapyDay } from "../base/clock.ts";
import type { Immunity } from "../kernel/index.ts";
import type { Entrant } from "./entrant.ts";
import { writeDailyMeans } from "./immunosuppression.ts";
import type { Run, RunArm } from "./run.ts";

/** What entrants who live in several arms side by side need not live more than once. */
export interface SharedDays {
  /** The mean of planned I on each day of therapy, a row a day of as many as the lanes. */
  readonly planned: Float64Array;
  /** The last day on which each entrant's blood matters in any arm. */
  readonly needed: readonly TherapyDay[];
  /** What the arm before left that moves plasma cells and antibody as this one does, and where this one is to keep it; undefined where no other does. */
  readonly immunityOf: (arm: RunArm) => SharedImmunity | undefined;
}

/** Immunity that arms share, and the first days on which both antibodies were below the limit, once they are known. */
export interface SharedImmunity extends Immunity {
  readonly below: Float64Array;
}

/** What is shared by the arms of a run for entrants in lanes of that size, each needed to a day of his; nothing is known yet. Its rows last as long as what is made within the engine around it. */
export function sharedDays(
  run: Run,
  entrants: readonly Entrant[],
  size: number,
  needed: readonly TherapyDay[],
): SharedDays {
  const planned = run.engine.takeRow(run.end * size);
  entrants.forEach(({ plan, start }, lane) => writeDailyMeans(plan, start, run.end, planned, lane, size));
  const known = new Map<number, SharedImmunity>();
  return {
    planned,
    needed,
    immunityOf: ({ immunity }) => {
      if (immunity === undefined) return undefined;
      const before = known.get(immunity);
      if (before !== undefined) return before;
      const rows = run.engine.takeRow(3 * run.end * size);
      const own = { rows, below: new Float64Array(size) };
      known.set(immunity, { ...own, known: true });
      return { ...own, known: false };
    },
  };
}
