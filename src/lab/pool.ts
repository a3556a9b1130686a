import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { Chunk } from "./chunk.ts";
import type { Counted } from "./prefix.ts";
import type { RunInput } from "../model/index.ts";
import { type Seat, seat, type Timed } from "./seat.ts";
import { type Report, type Simulation, simulation } from "./simulation.ts";
import type { Spawn } from "./thread.ts";

/** Simulate workers that share the chunks of all running simulations, those of the latest first. */
export interface Pool {
  /** The counts of all patients of a run, whatever the number of workers and the order of their answers; reason "cancelled" as soon as the signal says so, "worker" when a chunk failed three times. */
  simulate(signal: AbortSignal, input: RunInput, report: Report): Promise<Result<Counted, Failure>>;
}

/** A chunk of a run. */
interface Task {
  readonly run: Simulation;
  readonly chunk: Chunk;
}

/** A pool of so many workers (≥ 1), each started when there is work for it. */
export function pool(spawn: Spawn, workers: number): Pool {
  const idle = Array.from({ length: workers }, () => seat(spawn));
  const running: Simulation[] = [];

  const nextTask = (before?: Task): Task | undefined => {
    for (const run of running) {
      const chunk = run.next(before?.run === run ? before.chunk : undefined);
      if (chunk !== undefined) return { run, chunk };
    }
    return undefined;
  };

  /** Asks for a task's chunk at once, and hears of the answer, or of what went wrong, later. */
  const ask = async (worker: Seat, { run, chunk }: Task): Promise<Result<Timed, Failure> | Error> => {
    try {
      return await worker.ask(run.input, chunk, run.patience(chunk));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };

  /** Keeps a worker at work while there is any: what it answers is taken only after it has been given more, for to take it may draw a picture. */
  const serve = async (worker: Seat): Promise<void> => {
    let task = nextTask();
    let asked = task && ask(worker, task);
    while (task !== undefined && asked !== undefined) {
      const { run, chunk }: Task = task;
      const answer = await asked;
      if (answer instanceof Error) run.giveBack(chunk, answer.message);
      task = nextTask(task);
      asked = task && ask(worker, task);
      if (answer instanceof Error) continue;
      run.take(chunk, answer);
      if (answer.ok) worker.giveBack(answer.value.counts.values);
    }
    idle.push(worker);
  };

  return {
    async simulate(signal, input, report) {
      const run = simulation(input, report);
      const cancel = (): void => run.cancel();
      if (signal.aborted) cancel();
      signal.addEventListener("abort", cancel, { once: true });
      running.unshift(run);
      for (const worker of idle.splice(0)) void serve(worker);
      try {
        return await run.answer;
      } finally {
        running.splice(running.indexOf(run), 1);
        signal.removeEventListener("abort", cancel);
      }
    },
  };
}
