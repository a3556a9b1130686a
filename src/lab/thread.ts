import type { Simulator } from "./simulator.ts";

/** A simulator somewhere, and the way to end it. */
export interface Thread {
  readonly simulator: Simulator;
  terminate(): void;
}

/** Starts a thread; `onLost` hears why when it fails outside an answer: a script that does not load, an uncaught error, an exit. */
export type Spawn = (onLost: (why: string) => void) => Thread;
