import kernel from "../../workers/kernel/index.wasm?raw";
import type { Engine } from "../../src/kernel/index.ts";
import { engineOf } from "../../src/model/engine-of.ts";

/** The engine of the built kernel; throws where it does not run, so that no test compares TypeScript with itself. */
export function builtEngine(): Engine {
  const engine = engineOf(kernel);
  if (engine.name !== "simd") throw new Error("the WebAssembly kernel does not run here");
  return engine;
}
