import type { Lab } from "./lab.ts";
import type { LabPort } from "./lab-port.ts";

/** The lab's end of the port. */
export function serveLab(lab: Lab): LabPort {
  const running = new Map<number, AbortController>();
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
    async start(id, request, onProgress) {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        return await lab.simulate(controller.signal, request, onProgress);
      } finally {
        running.delete(id);
      }
    },
    cancel(id) {
      running.get(id)?.abort();
    },
  };
}
