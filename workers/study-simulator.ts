import { type OutcomeWorker, outcomeWorker, type StudyWorker, studyWorker } from "../src/lab/open-lab.ts";
import { engineOf } from "../src/model/index.ts";
import kernel from "./kernel/index.wasm?raw";

/** What simulates studies, and a run under many draws, in a thread of its own. */
export function studySimulator(): StudyWorker & OutcomeWorker {
  const engine = engineOf(kernel);
  return { ...studyWorker(engine), ...outcomeWorker(engine) };
}
