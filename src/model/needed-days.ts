import type { TherapyDay } from "../base/clock.ts";
import { copyLane } from "../kernel/index.ts";
import { type CompetingEvent, competingEvent } from "./competing-events.ts";
import type { Enrolment } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import type { Branch, Run } from "./run.ts";

/** The competing event of each entrant under each harm that any arm does. */
export function eventsByHarm(
  run: Run,
  entrants: readonly Entrant[],
): ReadonlyMap<Branch["harm"], readonly CompetingEvent[]> {
  const harms = new Set(run.arms.flatMap(({ branches }) => branches.map(({ harm }) => harm)));
  return new Map(
    Array.from(harms, (harm) => [harm, entrants.map(({ events, start }) => competingEvent(events, start, harm))]),
  );
}

/** The last day on which each entrant's blood matters: that of his competing event in the arm and branch in which it falls last, or the run's end. */
export function neededDays(run: Run, entrants: readonly Entrant[]): readonly TherapyDay[] {
  const byHarm = [...eventsByHarm(run, entrants).values()];
  return entrants.map((_, lane) => Math.min(run.end, Math.max(...byHarm.map((events) => events[lane]!.day))));
}

/** The same entrants, those needed longest in the first lanes: the others can be left behind together. */
export function inOrderOfNeed(run: Run, enrolment: Enrolment): Enrolment {
  const { entrants, lanes } = enrolment;
  const needed = neededDays(run, entrants);
  const order = entrants.map((_, lane) => lane).sort((one, other) => needed[other]! - needed[one]!);
  const ordered = run.engine.makeLanes(lanes.size, lanes.stages);
  order.forEach((lane, to) => copyLane(lanes, lane, ordered, to, 0));
  return { ...enrolment, entrants: order.map((lane) => entrants[lane]!), lanes: ordered };
}
