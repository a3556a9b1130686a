import { assert } from "../base/assert.ts";
import { ok } from "../base/result.ts";
import { compileRun, type Engine, histories, type Run, simulateRange } from "../model/index.ts";
import type { Thread } from "./thread.ts";

/** A thread that is none: it simulates where it is called, and lets go between chunks so that progress and cancelling get through. */
export function inlineThread(engine?: Engine): Thread {
  const known = histories();
  let run: Run | undefined;
  return {
    simulator: {
      async prepare(request, facts) {
        const compiled = compileRun(request, facts, engine);
        if (!compiled.ok) return compiled;
        run = compiled.value;
        return ok(null);
      },
      async simulate(from, to, spare) {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        assert(run !== undefined, "a simulator is prepared before it is asked");
        return simulateRange(run, from, to, { known, spare });
      },
    },
    terminate() {},
  };
}
