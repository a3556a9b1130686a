import type { TherapyDay } from "../../base/clock.ts";
import { copyLane, type Lanes } from "../../kernel/index.ts";
import { type CompetingEvent, competingEvent } from "../competing-events.ts";
import type { Enrolment } from "../enrol.ts";
import type { Entrant } from "../entrant.ts";
import { writeDailyMeans } from "../immunosuppression.ts";
import { branchLevel } from "../lane-group.ts";
import type { Branch, Run } from "../run.ts";

/** Days lived before those who have come to an end are let go. */
const BLOCK = 42;

/** An entrant and the lane that holds him. */
export interface HeldEntrant {
  readonly entrant: Entrant;
  readonly lanes: Lanes;
  readonly lane: number;
}

/** What happened first to an entrant: independence and recovery are days of the therapy clock, infinite where none came before his competing event or the horizon. */
export interface Fate {
  readonly entrant: Entrant;
  readonly event: CompetingEvent;
  readonly independent: TherapyDay;
  /** The first of the days with enough reticulocytes, and the first with both titres below the limit, as far as he was followed. */
  readonly recovery: TherapyDay;
  readonly antibodyBelow: TherapyDay;
}

/** Somebody still followed: his place among all, the day his present stretch began, and the day of a stretch long enough. */
interface Followed extends HeldEntrant {
  readonly place: number;
  readonly event: CompetingEvent;
  since: TherapyDay;
  confirmed: TherapyDay;
}

/** The entrants of enrolments, one after the other. */
export function heldEntrants(enrolments: readonly Enrolment[]): readonly HeldEntrant[] {
  return enrolments.flatMap(({ entrants, lanes }) => entrants.map((entrant, lane) => ({ entrant, lanes, lane })));
}

/** Lets some who share lanes pass days, and notes their stretches without transfusion. */
function passBlock(run: Run, branch: Branch, together: readonly Followed[], from: TherapyDay, to: TherapyDay): void {
  const { engine, milestones, physiology, policy, visit, window } = run;
  const lanes = together[0]!.lanes;
  engine.within(() => {
    const immunosuppression = engine.takeRow((to - from) * lanes.size);
    together.forEach(({ entrant }, lane) => {
      writeDailyMeans(
        branchLevel(branch, entrant),
        entrant.start + from,
        to - from,
        immunosuppression,
        lane,
        lanes.size,
      );
    });
    const { forces } = branch;
    const plan = {
      from,
      to,
      ringDay: from,
      forces,
      row: from * forces.width,
      rowStep: forces.width,
      immunosuppression,
      at: 0,
      fadingFrom: 0,
      policy,
      visit,
      milestones,
    };
    engine.passDays(lanes, together.length, plan, physiology, {
      transfused: (lane, day) => {
        const one = together[lane]!;
        if (one.confirmed === Infinity && day > one.since + window) one.confirmed = one.since;
        one.since = day;
      },
    });
  });
  for (const one of together) if (one.confirmed === Infinity && to >= one.since + window) one.confirmed = one.since;
}

/** Puts those still followed side by side in new lanes, as many as the engine likes. */
function repacked(run: Run, followed: readonly HeldEntrant[], stages: number): readonly Lanes[] {
  const { width } = run.engine;
  return Array.from({ length: Math.ceil(followed.length / width) }, (_, group) => {
    const members = followed.slice(group * width, (group + 1) * width);
    const lanes = run.engine.makeLanes(members.length, stages);
    members.forEach(({ lanes: source, lane }, to) => copyLane(source, lane, lanes, to, 0));
    return lanes;
  });
}

/**
 * Follows entrants, whose lanes stand on their start days and are left as they are, in one branch of an arm until their first confirmed run of independence, their competing event or the horizon of the run; a branch without infused cells.
 * To the bit what `liveArm` and `independenceRuns` find, but nobody is followed longer than that.
 */
export function firstIndependence(run: Run, branch: Branch, held: readonly HeldEntrant[]): readonly Fate[] {
  const { horizon } = run.layout;
  const fates = held.map(({ entrant }): Fate => ({
    entrant,
    event: competingEvent(entrant.events, entrant.start, branch.harm),
    independent: Infinity,
    recovery: Infinity,
    antibodyBelow: Infinity,
  }));
  return run.engine.within(() => {
    let followed = held.map((one, place): Followed => ({
      ...one,
      place,
      event: fates[place]!.event,
      since: 0,
      confirmed: Infinity,
    }));
    for (let from = 0; from < run.end && followed.length > 0; from += BLOCK) {
      const to = Math.min(run.end, from + BLOCK);
      const { width } = run.engine;
      const groups = repacked(run, followed, run.physiology.lifespan.rows);
      followed = followed.map((one, index) => ({
        ...one,
        lanes: groups[Math.floor(index / width)]!,
        lane: index % width,
      }));
      groups.forEach((_, group) => {
        const together = followed.slice(group * width, (group + 1) * width);
        passBlock(run, branch, together, from, to);
      });
      followed = followed.filter(({ place, entrant, event, since, confirmed, lanes, lane }) => {
        const independent = confirmed <= horizon && event.day > confirmed + run.window ? confirmed : Infinity;
        const over = confirmed < Infinity || event.day <= to || since > horizon || to === run.end;
        if (over) {
          const [recovery, antibodyBelow] = [lanes.recoveredOn[lane]!, lanes.antibodyBelowOn[lane]!];
          fates[place] = { entrant, event, independent, recovery, antibodyBelow };
        }
        return !over;
      });
    }
    return fates;
  });
}
