import type { Lab } from "../../../src/lab/lab.ts";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { armOf, requestOf } from "../../request-of.ts";
import { openBenchLab } from "../open-bench-lab.ts";
import type { Part } from "../part.ts";
import { atMost, row } from "../row.ts";
import { secondsOf } from "../seconds-of.ts";
import { twelve } from "../twelve-arms.ts";

const long = requestOf({ seed: 20_250_101, patients: 1_000_000, assume: "progenitors", arms: twelve });
/** A run so small that its time is that of getting a turn. */
const small: RunRequest = requestOf({ patients: 1, horizon: 30, window: 7, start: 0, arms: [armOf("watch")] });
/** Words of progress that are waited for before a run is cancelled: its chunks have found their size by then. */
const heard = 4;

interface Cancelled {
  readonly answered: number;
  readonly free: number;
}

/** Cancels a long run in the middle: milliseconds to its last answer, and to that of a small run asked for in the same moment. */
async function cancelLong(lab: Lab): Promise<Cancelled> {
  const stop = new AbortController();
  const since = await new Promise<{ readonly at: number; readonly run: Promise<number> }>((resolve) => {
    let words = 0;
    const run = endOf(lab, stop.signal, () => {
      words += 1;
      if (words === heard) resolve({ at: performance.now(), run });
    });
  });
  stop.abort();
  const free = (await secondsOf(lab, small)) * 1000;
  return { answered: (await since.run) - since.at, free };
}

/** When a long run has ended, which must be before its last patient. */
async function endOf(lab: Lab, signal: AbortSignal, hear: () => void): Promise<number> {
  const answer = await lab.simulate(signal, long, hear);
  if (answer.ok) throw new Error("the long run came to its end");
  return performance.now();
}

/** How soon a run that is cancelled leaves its two workers to the next. */
export const cancel: Part = {
  name: "cancel",
  about: "a run of 12 arms × 1,000,000 patients, cancelled, two workers",
  measure: async ({ times }) => {
    const lab = await openBenchLab(2);
    await secondsOf(lab, small);
    const cancelled: Cancelled[] = [];
    const idle: number[] = [];
    for (let time = 0; time <= times; time += 1) {
      const found = await cancelLong(lab);
      await secondsOf(lab, small);
      const alone = (await secondsOf(lab, { ...small, seed: time })) * 1000;
      if (time === 0) continue;
      cancelled.push(found);
      idle.push(alone);
    }
    const name = "a run of one patient, workers idle";
    return [
      row(name, "ms", idle),
      row(
        "the same, asked for as a long run is cancelled",
        "ms",
        cancelled.map(({ free }) => free),
        { name, measured: idle },
      ),
      row(
        "workers free after a cancelled run",
        "ms",
        cancelled.map(({ free }, turn) => free - (idle[turn] ?? Number.NaN)),
        atMost(20, "ms"),
      ),
      row(
        "a cancelled run has ended",
        "ms",
        cancelled.map(({ answered }) => answered),
        atMost(20, "ms"),
      ),
    ];
  },
};
