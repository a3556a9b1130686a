import type { Lab } from "./lab.ts";
import type { LabPort } from "./lab-port.ts";

/** The lab's end of the port. */
export function serveLab(lab: Lab): LabPort {
  const running = new Map<number, AbortController>();
  return {
    open: (file) => lab.open(file),
    query: (query) => lab.query(query),
    trajectories: (patients) => lab.trajectories(patients),
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
