import type { OutcomeWorker, StudyWorker } from "../lab/open-lab.ts";
import { startThread } from "./spawn-threads.ts";

/** What one of the threads answers. */
type StudyThread = OutcomeWorker & StudyWorker;

/** Threads that simulate studies, and a run under many draws, and how to end them; one that is lost before is a bug. */
interface StudyThreads {
  readonly workers: readonly StudyThread[];
  readonly end: () => void;
}

/** Starts so many threads of the built `workers/studies.ts`. */
export function startStudies(count: number): StudyThreads {
  let over = false;
  const lost = (why: string): void => {
    if (!over) throw new Error(`a thread that simulates studies is lost: ${why}`);
  };
  const script = new URL("./studies.js", import.meta.url);
  const threads = Array.from({ length: count }, () => startThread<StudyThread>(script, lost));
  return {
    workers: threads.map(({ exposed }) => exposed),
    end() {
      over = true;
      for (const { terminate } of threads) terminate();
    },
  };
}
