import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { DayCounts } from "../stats/index.ts";
import type { Chunk } from "./chunk.ts";
import type { RunInput } from "../model/index.ts";
import type { Spawn, Thread } from "./thread.ts";

export interface Timed {
  readonly counts: DayCounts;
  readonly milliseconds: number;
}

/** One place of the pool: whatever thread sits there now. */
export interface Seat {
  /** Asks for a chunk; rejects when the thread throws, is lost, or stays silent for `patience` milliseconds, and then has ended it: the next chunk gets a new one. A thread not asked for a minute is let go too. */
  ask(input: RunInput, chunk: Chunk, patience: number): Promise<Result<Timed, Failure>>;
  /** Gives back the counts of an answer, which nobody needs any more, to be written over by the next. */
  giveBack(spare: Timed["counts"]["values"]): void;
}

interface Sitting {
  readonly thread: Thread;
  prepared: RunInput | undefined;
  spare: Timed["counts"]["values"] | null;
  lost: (why: string) => void;
}

/** Milliseconds a thread waits for its next chunk before its memory is given back. */
const patienceIdle = 60_000;

/** A timer of Node, which keeps its program alive unless told not to; a browser's is a number. */
function keepsAlive(timer: unknown): timer is { readonly unref: () => void } {
  return timer instanceof Object && "unref" in timer;
}

/** Does something later, if the program still lives. */
function later(milliseconds: number, act: () => void): ReturnType<typeof setTimeout> {
  const timer = setTimeout(act, milliseconds);
  if (keepsAlive(timer)) timer.unref();
  return timer;
}

async function simulate(sitting: Sitting, input: RunInput, chunk: Chunk): Promise<Result<Timed, Failure>> {
  const { simulator } = sitting.thread;
  if (sitting.prepared !== input) {
    sitting.prepared = undefined;
    const prepared = await simulator.prepare(input);
    if (!prepared.ok) return prepared;
    sitting.prepared = input;
  }
  const began = performance.now();
  const { spare } = sitting;
  sitting.spare = null;
  const counts = await simulator.simulate(chunk.from, chunk.to, spare, chunk.draw);
  return ok({ counts, milliseconds: performance.now() - began });
}

/** An empty seat; its first thread starts with its first chunk. */
export function seat(spawn: Spawn): Seat {
  let sitting: Sitting | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const leave = (): void => {
    clearTimeout(resting);
    sitting?.thread.terminate();
    sitting = undefined;
  };

  const sit = (): Sitting => {
    const arrived: Sitting = {
      thread: spawn((why) => arrived.lost(why)),
      prepared: undefined,
      spare: null,
      lost: () => {
        if (sitting === arrived) leave();
      },
    };
    return arrived;
  };

  return {
    async ask(input, chunk, patience) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      clearTimeout(resting);
      try {
        sitting ??= sit();
        const asked = sitting;
        const idle = asked.lost;
        const gone = new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new Error(`no answer for ${Math.round(patience)} ms`)), patience);
          asked.lost = (why) => reject(new Error(why));
        });
        const answer = await Promise.race([simulate(asked, input, chunk), gone]);
        asked.lost = idle;
        resting = later(patienceIdle, leave);
        return answer;
      } catch (error) {
        leave();
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    giveBack(spare) {
      if (sitting !== undefined) sitting.spare = spare;
    },
  };
}
