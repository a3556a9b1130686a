import { type StudyWorker, studyWorker } from "../src/lab/open-lab.ts";
import { engineOf } from "../src/model/index.ts";
import kernel from "./kernel/index.wasm?raw";

/** What simulates studies in a thread of its own. */
export function studySimulator(): StudyWorker {
  return studyWorker(engineOf(kernel));
}
