/** A file the page hands out. */
export interface HandedFile {
  readonly name: string;
  readonly text: string;
}

/** The files the page hands out for a reader's own cases: one to fill in, and one with invented patients. */
export interface OwnFiles {
  readonly template: HandedFile;
  readonly demonstration: HandedFile;
}
