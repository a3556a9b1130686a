import { ok } from "../../src/base/result.ts";
import type { Counted } from "../../src/lab/prefix.ts";
import type { Simulator } from "../../src/lab/simulator.ts";
import type { Thread } from "../../src/lab/thread.ts";
import type { DayCounts } from "../../src/stats/index.ts";

const bins = 16;

/** Counts that depend on which patients were simulated and on nothing else. */
export function tally(from: number, to: number): DayCounts {
  const values = new Float64Array(bins);
  for (let patient = from; patient < to; patient += 1) {
    const bin = (patient * 7) % bins;
    values[bin] = (values[bin] ?? 0) + patient;
  }
  return { patients: to - from, refused: 0, values };
}

/** The tally of a run's first so many slots, each with its patient. */
export function tallied(slots: number): Counted {
  return { slots, counts: tally(0, slots) };
}

/** A thread that tallies in place of the model, with any part replaced. */
export function tallyThread(replaced: Partial<Simulator> = {}, terminate = (): void => {}): Thread {
  return {
    simulator: {
      prepare: async () => ok(null),
      simulate: async (from, to) => {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        return tally(from, to);
      },
      ...replaced,
    },
    terminate,
  };
}
