import cases from "../../data/cases.csv?raw";
import cohorts from "../../data/cohorts.csv?raw";
import effects from "../../data/effects.csv?raw";
import parameters from "../../data/parameters.csv?raw";
import posterior from "../../data/posterior.csv?raw";
import references from "../../data/references.csv?raw";
import regimens from "../../data/regimens.csv?raw";
import targets from "../../data/targets.csv?raw";
import kernel from "../../workers/kernel/index.wasm?raw";
import type { Result } from "../base/result.ts";
import { type Lab, openLab } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { spawnThreads } from "./spawn-threads.ts";

/** The lab of the command line, with so many threads that simulate and nowhere to keep cases. */
export function openCommandLab(workers: number): Result<Lab, Failure> {
  return openLab({
    sources: { cases, cohorts, effects, parameters, posterior, references, regimens, targets },
    store: null,
    spawn: spawnThreads(new URL("./node.js", import.meta.url)),
    kernel,
    workers,
  });
}
