import { type Engine, histories, preparedRun, simulateRange } from "../model/index.ts";
import type { Thread } from "./thread.ts";

/** A thread that is none: it simulates where it is called, and lets go between chunks so that progress and cancelling get through. */
export function inlineThread(engine?: Engine): Thread {
  const known = histories();
  const prepared = preparedRun(engine);
  return {
    simulator: {
      async prepare(input) {
        return prepared.prepare(input);
      },
      async simulate(from, to, spare, draw) {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        return simulateRange(prepared.under(draw), from, to, { known, spare });
      },
    },
    terminate() {},
  };
}
