import type { DiagnosisDay, TherapyDay } from "../base/clock.ts";
import { COUNT_PER_CONCENTRATION, copyLane, type Lanes } from "../kernel/index.ts";
import type { Candidate, Entrant } from "./entrant.ts";
import { fillLane } from "./fill-lane.ts";
import { FIRST_DAY } from "./first-day.ts";
import { writeDailyMeans } from "./immunosuppression.ts";
import type { Run } from "./run.ts";
import type { Watch } from "./watch.ts";

/** Days before his start in which somebody who starts therapy has been transfused. */
export const RECENT_DAYS = 28;
/** Absolute reticulocytes, 10⁹/L, from which on nobody starts therapy; fixed, so that what counts as recovery can be changed without changing who enters. */
const TOO_MANY_RETICULOCYTES = 30;
/** Days whose immunosuppression is written ahead. */
const AHEAD = 512;

/** Who lives side by side, and who comes after whom. */
export interface Waiting {
  /** How many live side by side at the most. */
  readonly atOnce: number;
  /** Whoever takes the next free place among so many who are living, after the one who `left` it if somebody has; undefined where it stays empty. */
  next(living: number, left?: Candidate): Candidate | undefined;
  /** Whether it still matters how somebody fares; whoever does not matter leaves. */
  matters?(candidate: Candidate): boolean;
}

/** Takes an eligible candidate over on his start day: his lane, and the ring day he has come to. */
export type Admit = (entrant: Entrant, lane: number, ringDay: number, held: Lanes) => void;

/** Somebody in a lane: on which day of the lanes' own clock he was at day −40, when he is at his start day, and how his inhibition fades from the day of diagnosis on. */
interface Seat {
  readonly candidate: Candidate;
  readonly since: number;
  readonly until: number;
  readonly fadeHalfDay: number;
  readonly transfused: DiagnosisDay[];
}

function isEligible(lanes: Lanes, lane: number, now: number): boolean {
  const count = (COUNT_PER_CONCENTRATION * lanes.reticulocytes[lane]!) / lanes.bloodVolume[lane]!;
  return now - lanes.lastTransfusion[lane]! < RECENT_DAYS && count < TOO_MANY_RETICULOCYTES;
}

function entrantOf({ candidate, transfused }: Seat): Entrant {
  const { slot, id, patient, events, plan, start } = candidate;
  const transfusedBefore: readonly TherapyDay[] = transfused.map((day) => day - start).filter((day) => day < 0);
  return { slot, id, patient, events, plan, start, transfusedBefore };
}

/**
 * Lives the histories of candidates from day −40 to their start days and hands over the eligible; as soon as one leaves his lane, whoever is `waiting` takes it, so that lanes stand empty only at the end. No candidate's bits depend on the company he keeps.
 * The lanes have a clock of their own, which `watch` hears days of: 0 is day −40 of those who begin together.
 */
export function liveHistories(run: Run, waiting: Waiting, admit: Admit, watch: Watch = {}): void {
  const { engine, physiology, policy, resting, typical, visit } = run;
  engine.within(() => {
    const lanes = engine.makeLanes(waiting.atOnce, physiology.lifespan.rows);
    const immunosuppression = engine.takeRow(AHEAD * lanes.size);
    const seats: Seat[] = [];
    let now = 0;
    let writtenFrom = 0;

    /** Writes the planned immunosuppression of a lane as far ahead as there is room. */
    const lookAhead = (lane: number): void => {
      const { candidate, since, until } = seats[lane]!;
      const days = Math.min(until, writtenFrom + AHEAD) - now;
      const at = (now - writtenFrom) * lanes.size + lane;
      writeDailyMeans(candidate.plan, FIRST_DAY + now - since, days, immunosuppression, at, lanes.size);
    };
    const sitDown = (candidate: Candidate, lane: number): void => {
      fillLane(lanes, lane, candidate.patient, typical, candidate.plan, policy.threshold, physiology.lifespan);
      if (resting.shares.length > 0) lanes.escapes[lane] = 1;
      lanes.visitPhase[lane] = (visit - (now % visit)) % visit;
      const fadeHalfDay = lanes.fadeHalfDay[lane]!;
      lanes.fadeHalfDay[lane] = 1;
      seats[lane] = { candidate, since: now, until: now + candidate.start - FIRST_DAY, fadeHalfDay, transfused: [] };
      lookAhead(lane);
    };
    /** Gives a lane to the next who is waiting, or to the last of those who are living. */
    const giveAway = (lane: number): void => {
      const next = waiting.next(seats.length - 1, seats[lane]!.candidate);
      if (next !== undefined) return sitDown(next, lane);
      const last = seats.pop()!;
      if (lane === seats.length) return;
      copyLane(lanes, seats.length, lanes, lane, 0);
      seats[lane] = last;
      lookAhead(lane);
    };
    const heard = {
      transfused: (lane: number, day: number): void => {
        const { since, transfused } = seats[lane]!;
        transfused.push(FIRST_DAY + day - since);
        watch.transfused?.(lane, day);
      },
      dayPasses: watch.dayPasses,
    };
    const pass = (to: number): void => {
      // every field written out: engines are slow to spread what is made so often
      const plan = {
        from: now,
        to,
        ringDay: now,
        forces: resting,
        row: 0,
        rowStep: 0,
        immunosuppression,
        at: (now - writtenFrom) * lanes.size,
        fadingFrom: 0,
        policy,
        visit,
        milestones: undefined,
        immunity: undefined,
      };
      engine.passDays(lanes, seats.length, plan, physiology, heard);
      now = to;
    };

    for (;;) {
      while (seats.length < waiting.atOnce) {
        const next = waiting.next(seats.length);
        if (next === undefined) break;
        sitDown(next, seats.length);
      }
      if (seats.length === 0) return;
      pass(Math.min(writtenFrom + AHEAD, ...seats.map((seat) => nextDay(seat, now))));
      if (now === writtenFrom + AHEAD) {
        writtenFrom = now;
        seats.forEach((_, lane) => lookAhead(lane));
      }
      for (let lane = seats.length - 1; lane >= 0; lane -= 1) {
        const { since, until, fadeHalfDay } = seats[lane]!;
        if (now >= Math.min(until, since - FIRST_DAY)) lanes.fadeHalfDay[lane] = fadeHalfDay;
        if (now === until && isEligible(lanes, lane, now)) admit(entrantOf(seats[lane]!), lane, now, lanes);
      }
      for (let lane = seats.length - 1; lane >= 0; lane -= 1) {
        const { candidate, until } = seats[lane]!;
        if (now === until || waiting.matters?.(candidate) === false) giveAway(lane);
      }
    }
  });
}

/** The next day on which something is to be done about somebody: he starts, or what inhibits him begins to fade. */
function nextDay({ since, until, fadeHalfDay }: Seat, now: number): number {
  const diagnosed = since - FIRST_DAY;
  return fadeHalfDay !== 1 && now < diagnosed ? Math.min(until, diagnosed) : until;
}
