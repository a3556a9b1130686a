import { type Enrolment, enrolments, refusedBefore } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import type { Run } from "./run.ts";

/** Slots whose entrants are kept: those of a notebook's usual run, some 4 kB each. */
const KEPT = 1024;

/** Who has been enrolled before in runs like the one at hand. */
export interface Histories {
  /** As `enrolments` gives them; what was found for a slot in the last runs is kept until a run asks for other patients, so that a change of an arm lives no history again. */
  enrolments(run: Run, from: number, to: number): readonly Enrolment[];
}

/** Who was found for a slot, and how he stands on his start day, a number a row of the lanes. */
interface Filled {
  readonly entrant: Entrant | undefined;
  readonly standing: Float64Array;
}

/** Histories of nobody yet. */
export function histories(): Histories {
  const filled = new Map<number, Filled>();
  let text: string | undefined;

  const fill = (run: Run, from: number, to: number): void =>
    run.engine.within(() => {
      for (let slot = from; slot < to; slot += 1)
        filled.set(slot, { entrant: undefined, standing: new Float64Array(0) });
      for (const { entrants, lanes } of enrolments(run, from, to)) {
        const rows = lanes.memory.length / lanes.size;
        entrants.forEach((entrant, lane) => {
          const standing = new Float64Array(rows);
          for (let row = 0; row < rows; row += 1) standing[row] = lanes.memory[row * lanes.size + lane]!;
          filled.set(entrant.slot, { entrant, standing });
        });
      }
    });

  const standing = (run: Run, from: number, to: number): Enrolment => {
    const found = Array.from({ length: to - from }, (_, index) => filled.get(from + index)!);
    const entered = found.filter(({ entrant }) => entrant !== undefined);
    const lanes = run.engine.makeLanes(entered.length, run.physiology.lifespan.rows);
    entered.forEach(({ standing: rows }, lane) => {
      for (let row = 0; row < rows.length; row += 1) lanes.memory[row * lanes.size + lane] = rows[row]!;
    });
    return {
      entrants: entered.flatMap(({ entrant }) => entrant ?? []),
      lanes,
      refused: found.reduce((sum, { entrant }) => sum + refusedBefore(entrant), 0),
    };
  };

  return {
    enrolments(run, from, to) {
      if (to > KEPT || run.historyText === undefined) return enrolments(run, from, to);
      if (run.historyText !== text) filled.clear();
      text = run.historyText;
      for (let slot = from; slot < to; slot += 1) {
        if (filled.has(slot)) continue;
        let end = slot + 1;
        while (end < to && !filled.has(end)) end += 1;
        fill(run, slot, end);
      }
      const { width } = run.engine;
      return Array.from({ length: Math.ceil((to - from) / width) }, (_, block) =>
        standing(run, from + block * width, Math.min(to, from + (block + 1) * width)),
      );
    },
  };
}
