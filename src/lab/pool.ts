import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { Chunk } from "./chunk.ts";
import type { Counted } from "./prefix.ts";
import { type RunInput, type Seat, seat } from "./seat.ts";
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

  const serve = async (worker: Seat): Promise<void> => {
    for (let task = nextTask(); task !== undefined; task = nextTask(task)) {
      const { run, chunk } = task;
      try {
        const answer = await worker.ask(run.input(chunk), chunk, run.patience(chunk));
        run.take(chunk, answer);
        if (answer.ok) worker.giveBack(answer.value.counts.values);
      } catch (error) {
        run.giveBack(chunk, error instanceof Error ? error.message : String(error));
      }
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
