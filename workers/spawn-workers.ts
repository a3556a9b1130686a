import { wrap } from "comlink";
import { lentSimulator, type Simulator, type Spawn } from "../src/lab/open-lab.ts";

/** Starts simulate workers below the lab. */
export function spawnWorkers(start: () => Worker): Spawn {
  return (onLost) => {
    const worker = start();
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      onLost(event.message);
    });
    return { simulator: lentSimulator(wrap<Simulator>(worker)), terminate: () => worker.terminate() };
  };
}
