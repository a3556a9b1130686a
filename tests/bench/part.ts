import type { Row } from "./row.ts";

/** How much is to be measured: so many turns that count, and the full sizes, which take minutes, only where asked for. */
export interface Extent {
  readonly times: number;
  readonly full: boolean;
  /** Says in words what was left out, and why. */
  readonly say: (words: string) => void;
}

/** One part of the benchmark, which can be run alone. */
export interface Part {
  readonly name: string;
  readonly about: string;
  /** Whether it opens the built app, which is then built first. */
  readonly builds?: boolean;
  readonly measure: (extent: Extent) => Promise<readonly Row[]>;
}
