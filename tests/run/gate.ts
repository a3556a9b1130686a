import { command } from "./command.ts";
import type { Tally } from "./tally.ts";

/** One check by one tool: types, lint, format, unused code, the build. */
export interface Gate {
  readonly name: string;
  readonly tool: string;
  readonly options: readonly string[];
}

export function runGate(gate: Gate): Tally {
  const since = performance.now();
  const passed = command(gate.tool, ...gate.options);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${passed ? "passed" : "FAILED"}: ${gate.name} (${seconds} s)`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
