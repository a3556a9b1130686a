import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { lentSimulator, type Simulator, type Spawn } from "../lab/open-lab.ts";

/** What a thread makes lives briefly, and one chunk's worth of it fits: without a limit each takes three times 16 MB before it tidies up. */
const resourceLimits = { maxYoungGenerationSizeMb: 6 };

/** Starts threads of Node that run the built `workers/node.ts`; they do not keep the process alive once nobody waits for them. */
export function spawnThreads(script: URL): Spawn {
  return (onLost) => {
    const thread = new Worker(script, { resourceLimits });
    thread.on("error", (error) => onLost(error instanceof Error ? error.message : String(error)));
    thread.on("exit", (code) => onLost(`thread ended with code ${code}`));
    const simulator = lentSimulator(wrap<Simulator>(nodeEndpoint(thread)));
    // Only now: listening to a thread would hold the process again.
    thread.unref();
    return { simulator, terminate: () => void thread.terminate() };
  };
}
