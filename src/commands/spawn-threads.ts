import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import type { Simulator, Spawn } from "../lab/open-lab.ts";

/** Starts threads of Node that run the built `workers/node.ts`; they do not keep the process alive once nobody waits for them. */
export function spawnThreads(script: URL): Spawn {
  return (onLost) => {
    const thread = new Worker(script);
    thread.on("error", (error) => onLost(error instanceof Error ? error.message : String(error)));
    thread.on("exit", (code) => onLost(`thread ended with code ${code}`));
    const simulator = wrap<Simulator>(nodeEndpoint(thread));
    // Only now: listening to a thread would hold the process again.
    thread.unref();
    return { simulator, terminate: () => void thread.terminate() };
  };
}
