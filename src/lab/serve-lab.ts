import type { Answer, Lab } from "./lab.ts";
import type { LabPort } from "./lab-port.ts";

/** The lab's end of the port. */
export function serveLab(lab: Lab): LabPort {
  const running = new Map<number, AbortController>();
  const cancellable = async <Value>(id: number, ask: (signal: AbortSignal) => Answer<Value>): Answer<Value> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      return await ask(controller.signal);
    } finally {
      running.delete(id);
    }
  };
  return {
    query: (query) => lab.query(query),
    trajectories: (patients) => lab.trajectories(patients),
    patient: (request) => lab.patient(request),
    roster: (request) => lab.roster(request),
    survival: (request) => lab.survival(request),
    inspect: (file) => lab.inspect(file),
    openOwn: (reading) => lab.openOwn(reading),
    own: () => lab.own(),
    keepOwn: () => lab.keepOwn(),
    keptOwn: () => lab.keptOwn(),
    openKept: () => lab.openKept(),
    closeOwn: () => lab.closeOwn(),
    forgetOwn: () => lab.forgetOwn(),
    start: (id, request, onProgress) => cancellable(id, (signal) => lab.simulate(signal, request, onProgress)),
    recover: (id, request) => cancellable(id, (signal) => lab.recovery(signal, request)),
    lean: (id, request) => cancellable(id, (signal) => lab.influence(signal, request)),
    cancel(id) {
      running.get(id)?.abort();
    },
  };
}
