import type { TherapyDay } from "../base/clock.ts";
import { takeLanes } from "../kernel/index.ts";
import { type CompetingEvent, competingEvent } from "./competing-events.ts";
import type { Enrolment } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import type { Branch, Run } from "./run.ts";

/** The competing event of each entrant, in their order, under each harm that any arm does. */
type EventsByHarm = ReadonlyMap<Branch["harm"], readonly CompetingEvent[]>;

/** Entrants in the order in which they are needed, what befalls them, and the last day on which each one's blood matters. */
interface OrderedByNeed extends Enrolment {
  readonly events: EventsByHarm;
  readonly needed: readonly TherapyDay[];
}

function eventsByHarm(run: Run, entrants: readonly Entrant[]): EventsByHarm {
  const harms = new Set(run.arms.flatMap(({ branches }) => branches.map(({ harm }) => harm)));
  return new Map(
    Array.from(harms, (harm) => [harm, entrants.map(({ events, start }) => competingEvent(events, start, harm))]),
  );
}

/** The same entrants with what befalls them, those first whose blood matters longest: to the competing event in the arm and branch in which it falls last, or to the run's end. The others can be left behind together. */
export function inOrderOfNeed(run: Run, enrolment: Enrolment): OrderedByNeed {
  const { entrants, lanes } = enrolment;
  const events = eventsByHarm(run, entrants);
  const needed = entrants.map(() => -Infinity);
  for (const those of events.values()) {
    for (let lane = 0; lane < those.length; lane += 1) needed[lane] = Math.max(needed[lane]!, those[lane]!.day);
  }
  for (let lane = 0; lane < needed.length; lane += 1) needed[lane] = Math.min(run.end, needed[lane]!);
  const order = entrants.map((_, lane) => lane).sort((one, other) => needed[other]! - needed[one]!);
  const ordered = run.engine.makeLanes(lanes.size, lanes.stages);
  takeLanes(lanes, order, ordered);
  return {
    ...enrolment,
    entrants: order.map((lane) => entrants[lane]!),
    lanes: ordered,
    events: new Map(Array.from(events, ([harm, those]) => [harm, order.map((lane) => those[lane]!)])),
    needed: order.map((lane) => needed[lane]!),
  };
}
