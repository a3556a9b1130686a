/** A browser that is told where to go and what to run there. */
export interface Driven {
  readonly name: string;
  readonly go: (address: string) => Promise<void>;
  /** Runs the body of a function in the page, and answers what it returns. */
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens a browser; undefined, with the reason said, where it is not installed. */
export type OpenDriven = (say: (words: string) => void) => Promise<Driven | undefined>;
