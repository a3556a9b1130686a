import { copyLane, type Lanes, takeLanes } from "../kernel/index.ts";
import { candidateQueue } from "./candidate-queue.ts";
import type { Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./first-day.ts";
import { liveHistories } from "./live-histories.ts";
import type { Run } from "./run.ts";
import { CANDIDATES, vacancyOf } from "./vacancy.ts";

/** How many candidates of a slot were refused, given who was found for it. */
export function refusedBefore(entrant: Entrant | undefined): number {
  return entrant === undefined ? CANDIDATES : entrant.id % CANDIDATES;
}

/** Entrants of a range of slots, in their order, with their state (lane by entrant; ring and visits on the therapy clock), and how many candidates were refused. A slot nobody was found for is left out. */
export interface Enrolment {
  readonly entrants: readonly Entrant[];
  readonly lanes: Lanes;
  readonly refused: number;
}

/** Where the entrants of slots `from` on are put: who was found for each, and the lanes of so many slots each. */
interface Found {
  readonly from: number;
  readonly entrants: (Entrant | undefined)[];
  readonly lanesOf: readonly Lanes[];
  readonly width: number;
}

/** Puts an eligible candidate to his place, unless one of his slot with a lower number is there. */
function put(
  { from, entrants, lanesOf, width }: Found,
  entrant: Entrant,
  lane: number,
  day: number,
  held: Lanes,
): void {
  const index = entrant.slot - from;
  const other = entrants[index];
  if (other !== undefined && other.id < entrant.id) return;
  entrants[index] = entrant;
  const lanes = lanesOf[Math.floor(index / width)]!;
  const to = index % width;
  copyLane(held, lane, lanes, to, day);
  lanes.lastTransfusion[to] = held.lastTransfusion[lane]! - day;
  lanes.visitPhase[to] = entrant.start - FIRST_DAY;
}

/** Fills slots `from` (inclusive) to `to` (exclusive) with patients eligible by what is known on their start day (model.md section 6). No rule reads the future, and no slot another. */
export function enrol(run: Run, from: number, to: number): Enrolment {
  return enrolments(run, from, to, to - from)[0]!;
}

/**
 * As `enrol` does, so many slots to an enrolment: as many as the engine moves side by side unless something else is asked.
 * Candidates are tried side by side too, several of a slot where few are waiting: who is found does not depend on it.
 */
export function enrolments(run: Run, from: number, to: number, width: number = run.engine.width): readonly Enrolment[] {
  const slots = Array.from({ length: to - from }, (_, index) => from + index);
  const lanesOf = Array.from({ length: Math.max(1, Math.ceil(slots.length / width)) }, (_, block) =>
    run.engine.makeLanes(Math.min(width, slots.length - block * width), run.physiology.lifespan.rows),
  );
  const found: Found = { from, entrants: slots.map(() => undefined), lanesOf, width };
  const queue = candidateQueue(
    run,
    from,
    slots.map((slot) => vacancyOf(run, slot)),
    found.entrants,
  );
  liveHistories(run, queue, (entrant, lane, day, held) => put(found, entrant, lane, day, held));
  return lanesOf.map((lanes, block) => {
    const inBlock = found.entrants.slice(block * width, (block + 1) * width);
    const entrants = inBlock.filter((entrant) => entrant !== undefined);
    const refused = inBlock.reduce((sum, entrant) => sum + refusedBefore(entrant), 0);
    return { entrants, lanes: entrants.length === inBlock.length ? lanes : withoutGaps(run, inBlock, lanes), refused };
  });
}

/** The lanes of the slots that are filled, side by side. */
function withoutGaps(run: Run, bySlot: readonly (Entrant | undefined)[], lanes: Lanes): Lanes {
  const filled = bySlot.flatMap((entrant, slot) => (entrant === undefined ? [] : [slot]));
  const closed = run.engine.makeLanes(filled.length, lanes.stages);
  takeLanes(lanes, filled, closed);
  return closed;
}
