import { transfer } from "comlink";
import type { Simulator } from "../src/lab/open-lab.ts";
import { engineOf, histories, preparedRun, simulateRange } from "../src/model/index.ts";
import kernel from "./kernel/index.wasm?raw";

/** The simulator of a thread of its own; its counts are transferred, not copied. */
export function simulator(): Simulator {
  const known = histories();
  const prepared = preparedRun(engineOf(kernel));
  return {
    async prepare(input) {
      return prepared.prepare(input);
    },
    async simulate(from, to, spare, draw) {
      const counts = simulateRange(prepared.under(draw), from, to, { known, spare });
      return transfer(counts, [counts.values.buffer]);
    },
  };
}
