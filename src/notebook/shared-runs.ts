import { failed, type Result } from "../base/result.ts";
import type { Answer, Lab } from "../lab/lab.ts";
import type { Failure } from "../schema/failure.ts";
import type { Progress } from "../schema/progress.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import { answerCache } from "./answer-cache.ts";

type Hear = (progress: Progress) => void;

/** A simulation under way, and who waits for it. */
interface UnderWay {
  readonly asking: AbortController;
  readonly waiting: Set<Hear>;
  readonly answer: Promise<Result<Summary, Failure>>;
  last: Progress | null;
}

/** The simulations of a notebook: whoever asks for the same one gets the same answer, and none is simulated twice while it is remembered. */
export interface SharedRuns {
  /** The answer to a request, if it is remembered. */
  known(request: RunRequest): Summary | undefined;
  /** Asks for a simulation, or joins the one under way; it is stopped when everybody who asked has given up. */
  ask(signal: AbortSignal, request: RunRequest, hear: Hear): Answer<Summary>;
}

/** A run for each of 59 parameters' ends, or of a grid, and what was asked before. */
const remembered = 160;

/** Simulations by a lab, shared and remembered by the content of their requests. */
export function sharedRuns(lab: Lab): SharedRuns {
  const answers = answerCache<Summary>(remembered);
  const underWay = new Map<string, UnderWay>();

  const begin = (content: string, request: RunRequest): UnderWay => {
    const asking = new AbortController();
    const waiting = new Set<Hear>();
    const simulate = async (): Promise<Result<Summary, Failure>> => {
      if (asking.signal.aborted) return failed();
      try {
        const answer = await lab.simulate(asking.signal, request, (progress) => {
          begun.last = progress;
          for (const hear of waiting) hear(progress);
        });
        if (answer.ok && !asking.signal.aborted) answers.set(content, answer.value);
        return answer;
      } finally {
        if (underWay.get(content) === begun) underWay.delete(content);
      }
    };
    const begun: UnderWay = { asking, waiting, last: null, answer: Promise.resolve().then(simulate) };
    underWay.set(content, begun);
    return begun;
  };

  return {
    known: (request) => answers.get(JSON.stringify(request)),
    ask: async (signal, request, hear) => {
      const content = JSON.stringify(request);
      const answer = answers.get(content);
      if (answer !== undefined) return { ok: true, value: answer };
      const run = underWay.get(content) ?? begin(content, request);
      run.waiting.add(hear);
      if (run.last !== null) hear(run.last);
      const giveUp = (): void => {
        run.waiting.delete(hear);
        if (run.waiting.size > 0) return;
        run.asking.abort();
        if (underWay.get(content) === run) underWay.delete(content);
      };
      signal.addEventListener("abort", giveUp, { once: true });
      try {
        return await run.answer;
      } finally {
        signal.removeEventListener("abort", giveUp);
        run.waiting.delete(hear);
      }
    },
  };
}
