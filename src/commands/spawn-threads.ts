import { Worker } from "node:worker_threads";
import { type Remote, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { lentSimulator, type Simulator, type Spawn } from "../lab/open-lab.ts";

/** What a thread makes lives briefly, and one chunk's worth of it fits: without a limit each takes three times 16 MB before it tidies up. */
const resourceLimits = { maxYoungGenerationSizeMb: 6 };

/** A thread of Node: what its script exposes, and how to let the process end without it or to end it. */
interface NodeThread<Exposed> {
  readonly exposed: Remote<Exposed>;
  readonly release: () => void;
  readonly terminate: () => void;
}

/** Starts a thread that runs a built script; it keeps the process alive until it is released or ended. */
export function startThread<Exposed>(script: URL, onLost: (why: string) => void): NodeThread<Exposed> {
  const thread = new Worker(script, { resourceLimits });
  thread.on("error", (error) => onLost(error instanceof Error ? error.message : String(error)));
  thread.on("exit", (code) => onLost(`thread ended with code ${code}`));
  return {
    exposed: wrap<Exposed>(nodeEndpoint(thread)),
    release: () => thread.unref(),
    terminate: () => void thread.terminate(),
  };
}

/** Starts threads of Node that run the built `workers/node.ts`; they do not keep the process alive once nobody waits for them. */
export function spawnThreads(script: URL): Spawn {
  return (onLost) => {
    const { exposed, release, terminate } = startThread<Simulator>(script, onLost);
    // Only now: listening to a thread would hold the process again.
    release();
    return { simulator: lentSimulator(exposed), terminate };
  };
}
