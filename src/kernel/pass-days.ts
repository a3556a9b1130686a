import type { advanceDay } from "./advance-day.ts";
import { exchangePlasma, type TransfusionPolicy } from "./day-events.ts";
import { type DayForces, FORCE } from "./day-forces.ts";
import type { Lanes } from "./lanes.ts";
import type { Physiology } from "./physiology.ts";
import { type Milestones, seeDay } from "./see-day.ts";
import { visitLanes } from "./visit-lanes.ts";

/** What antibody takes of the survival of progenitors in lanes, three rows a day, of which an engine may keep and read what it likes: the same in all arms that move plasma cells and antibody alike. */
export interface Immunity {
  /** Those of the day whose means of I begin at `at` begin at three times that. */
  readonly rows: Float64Array;
  /** Whether the rows are filled; then plasma cells and antibody stay as they are. */
  readonly known: boolean;
}

/** Days that lanes pass: those of a clock from `from` (inclusive) to `to` (exclusive), and what acts on them. */
export interface DaysPlan {
  readonly from: number;
  readonly to: number;
  /** The day of the ring that `from` is. */
  readonly ringDay: number;
  readonly forces: DayForces;
  /** Where the forces of day `from` begin, and how far on those of the next; 0 where all days are alike. */
  readonly row: number;
  readonly rowStep: number;
  /** Means of I from index `at`, a row of as many as the lanes have a day. */
  readonly immunosuppression: Float64Array;
  readonly at: number;
  /** The first day on which cellular inhibition fades. */
  readonly fadingFrom: number;
  readonly policy: TransfusionPolicy;
  readonly visit: number;
  /** What is noted of each day; undefined: nobody sees. */
  readonly milestones: Milestones | undefined;
  readonly immunity?: Immunity | undefined;
}

/** What is told of lanes that pass days: each transfusion, and every day after its events. */
export interface Heard {
  readonly transfused: (lane: number, day: number) => void;
  readonly dayPasses?: ((lanes: Lanes, day: number) => void) | undefined;
}

/**
 * Lets the first `count` lanes pass days, each from just after its visit to just after the next day's: plasma exchange, what is seen, the day itself, the visit.
 * `advance` integrates a day.
 */
export function passDays(
  lanes: Lanes,
  count: number,
  plan: DaysPlan,
  physiology: Physiology,
  heard: Heard,
  advance: typeof advanceDay,
): void {
  const { from, to, ringDay, forces, immunosuppression, fadingFrom, policy, visit, milestones } = plan;
  for (let day = from; day < to; day += 1) {
    const passed = day - from;
    const row = plan.row + passed * plan.rowStep;
    exchangePlasma(lanes, count, forces.values[row + FORCE.remove]!);
    if (milestones !== undefined) seeDay(lanes, count, day, milestones);
    heard.dayPasses?.(lanes, day);
    const at = plan.at + passed * lanes.size;
    const fading = day >= fadingFrom;
    advance(lanes, count, { day: ringDay + passed, forces, row, immunosuppression, at, fading }, physiology);
    visitLanes(lanes, count, day + 1, visit, policy, physiology.lifespan, heard.transfused);
  }
}
