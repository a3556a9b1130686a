import { transfer } from "comlink";
import { assert } from "../src/base/assert.ts";
import { ok } from "../src/base/result.ts";
import type { Simulator } from "../src/lab/open-lab.ts";
import { compileRun, engineOf, histories, type Run, simulateRange } from "../src/model/index.ts";
import kernel from "./kernel/index.wasm?raw";

/** The simulator of a thread of its own; its counts are transferred, not copied. */
export function simulator(): Simulator {
  const engine = engineOf(kernel);
  const known = histories();
  let run: Run | undefined;
  return {
    async prepare(request, facts) {
      const compiled = compileRun(request, facts, engine);
      if (!compiled.ok) return compiled;
      run = compiled.value;
      return ok(null);
    },
    async simulate(from, to, spare) {
      assert(run !== undefined, "a simulator is prepared before it is asked");
      const counts = simulateRange(run, from, to, { known, spare });
      return transfer(counts, [counts.values.buffer]);
    },
  };
}
