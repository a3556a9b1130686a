import { type Endpoint, proxy, transfer, wrap } from "comlink";
import { failed } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { cancelled } from "./cancelled.ts";
import type { Answer, Lab } from "./lab.ts";
import type { LabPort } from "./lab-port.ts";

function lostFailure(why: string): Failure {
  return { reason: "worker", message: `stopped lab: ${why}`, remedy: "Reload the page.", place: {} };
}

/**
 * The page's end of the port: a lab that lives behind `endpoint`. Once `lost` says why the other end is gone, everything asked, before or
 * after, answers a failure with reason "worker". No progress arrives after a simulation has answered or its signal was raised.
 */
export function remoteLab(endpoint: Endpoint, lost: Promise<string>): Lab {
  const port = wrap<LabPort>(endpoint);
  const gone = lost.then((why) => failed(lostFailure(why)));
  const orLost = <Value>(answer: Answer<Value>): Answer<Value> => Promise.race([answer, gone]);
  let asked = 0;
  const cancellable = async <Value>(
    signal: AbortSignal,
    ask: (id: number, isOver: () => boolean) => Answer<Value>,
  ): Answer<Value> => {
    if (signal.aborted) return failed(cancelled);
    asked += 1;
    const id = asked;
    let over = false;
    const cancel = (): void => {
      over = true;
      void port.cancel(id);
    };
    signal.addEventListener("abort", cancel, { once: true });
    try {
      return await orLost(ask(id, () => over));
    } finally {
      over = true;
      signal.removeEventListener("abort", cancel);
    }
  };
  return {
    query: (query) => orLost(port.query(query)),
    trajectories: (patients) => orLost(port.trajectories(patients)),
    patient: (request) => orLost(port.patient(request)),
    roster: (request) => orLost(port.roster(request)),
    survival: (request) => orLost(port.survival(request)),
    inspect: (file) => orLost(port.inspect(transfer(file, [file.bytes]))),
    openOwn: (reading) => orLost(port.openOwn(reading)),
    own: () => orLost(port.own()),
    keepOwn: () => orLost(port.keepOwn()),
    keptOwn: () => orLost(port.keptOwn()),
    openKept: () => orLost(port.openKept()),
    closeOwn: () => orLost(port.closeOwn()),
    forgetOwn: () => orLost(port.forgetOwn()),
    simulate: (signal, request, onProgress) =>
      cancellable(signal, (id, isOver) => {
        const listener = proxy((progress: Parameters<typeof onProgress>[0]) => {
          if (!isOver()) onProgress(progress);
        });
        return port.start(id, request, listener);
      }),
    recovery: (signal, request) => cancellable(signal, (id) => port.recover(id, request)),
    influence: (signal, request) => cancellable(signal, (id) => port.lean(id, request)),
  };
}
