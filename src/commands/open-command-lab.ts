import kernel from "../../workers/kernel/index.wasm?raw";
import type { Result } from "../base/result.ts";
import { type Lab, openLab } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { dataSources } from "./data-sources.ts";
import { spawnThreads } from "./spawn-threads.ts";

/** The lab of the command line, with so many threads that simulate and nowhere to keep cases. */
export function openCommandLab(workers: number): Result<Lab, Failure> {
  return openLab({
    sources: dataSources,
    store: null,
    spawn: spawnThreads(new URL("./node.js", import.meta.url)),
    kernel,
    workers,
  });
}
