import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { cancelled } from "./cancelled.ts";
import type { Chunk } from "./chunk.ts";
import { pace } from "./pace.ts";
import { preciseEnough } from "./precise-enough.ts";
import { drawPrefix } from "./draw-prefix.ts";
import { drawsInTurn, patientsInTurn } from "./hand-out.ts";
import { type Counted, prefix } from "./prefix.ts";
import { vacancyFailure } from "./vacancy-failure.ts";
import type { RunInput } from "../model/index.ts";
import type { Timed } from "./seat.ts";

const attempts = 3;
/** Milliseconds between two words on how far a run is, which draw the page anew each: a tenth of what it has taken, within these limits. */
const sparing = { least: 250, most: 1000 } as const;
/** Start days from which on it is judged whether too many of them found nobody: fewer say little. */
const judgedFrom = 128;

/** Hears how many patients are done and, at each milestone before the end (under draws, after each of them), the counts of exactly the first so many. */
export type Report = (done: number, first: Counted | null) => void;

/** One run in the pool: hands out its chunks in order and puts the answers together. */
export interface Simulation {
  readonly input: RunInput;
  /** The counts of all patients; rejects only for a bug. */
  readonly answer: Promise<Result<Counted, Failure>>;
  /** The next chunk for a thread that did `before` last, a failed one first; undefined when all are handed out or the run is over. */
  next(before?: Chunk): Chunk | undefined;
  patience(chunk: Chunk): number;
  take(chunk: Chunk, answer: Result<Timed, Failure>): void;
  /** Takes back a chunk nobody answered; the third failure of the same chunk ends the run. */
  giveBack(chunk: Chunk, why: string): void;
  cancel(): void;
}

function workerFailure({ from, to }: Chunk, why: string): Failure {
  return {
    reason: "worker",
    message: `stopped simulate worker: patients ${from + 1}–${to}, ${attempts} times (${why})`,
    remedy: "Run it again; if it stops again, reload the page or ask for fewer patients.",
    place: {},
  };
}

/** A run nobody has worked on yet. */
export function simulation(input: RunInput, report: Report): Simulation {
  const { patients } = input.request;
  const slots = patients * (input.draws?.length ?? 1);
  const speed = pace();
  const first = input.draws === undefined ? prefix(patients) : drawPrefix(patients);
  const rest =
    input.draws === undefined ? patientsInTurn(patients, speed) : drawsInTurn(input.draws.length, patients, speed);
  const returned: Chunk[] = [];
  let done = 0;
  let over = false;
  let pictured = false;
  let told = -Infinity;
  const began = performance.now();
  let settle: (answer: Result<Counted, Failure>) => void;
  let crash: (bug: unknown) => void;
  const answer = new Promise<Result<Counted, Failure>>((resolve, reject) => {
    settle = resolve;
    crash = reject;
  });
  const end = (result: Result<Counted, Failure>): void => {
    over = true;
    settle(result);
  };

  const add = (chunk: Chunk, { counts, milliseconds }: Timed): void => {
    speed.note(chunk.to - chunk.from, milliseconds);
    done += chunk.to - chunk.from;
    const milestones = first.add(chunk, counts);
    pictured ||= milestones.length > 0;
    // Until there is a picture nobody need hear of every chunk: a dragged slider would draw the page anew for each.
    const now = performance.now();
    const pause = Math.min(sparing.most, Math.max(sparing.least, (now - began) / 10));
    if (pictured && milestones.length === 0 && now - told >= pause) {
      told = now;
      report(done, null);
    }
    for (const milestone of milestones) {
      const whole = milestone.slots === slots;
      const vacant = whole || milestone.slots >= judgedFrom ? vacancyFailure(milestone) : undefined;
      if (vacant !== undefined) end(failed(vacant));
      else if (whole || (input.draws === undefined && preciseEnough(input.request, milestone))) end(ok(milestone));
      else report(done, milestone.counts.patients > 0 ? milestone : null);
      if (over) break;
    }
  };

  return {
    input,
    answer,
    next: (before) => (over ? undefined : (returned.shift() ?? rest.next(before))),
    patience: ({ from, to, failures }) => speed.patience(to - from, failures),
    take(chunk, result) {
      if (over) return;
      try {
        if (result.ok) add(chunk, result.value);
        else end(result);
      } catch (bug) {
        over = true;
        crash(bug);
      }
    },
    giveBack(chunk, why) {
      const failures = chunk.failures + 1;
      if (failures < attempts) returned.push({ ...chunk, failures });
      else if (!over) end(failed(workerFailure(chunk, why)));
    },
    cancel() {
      if (!over) end(failed(cancelled));
    },
  };
}
