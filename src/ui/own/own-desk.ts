import type { Failure } from "../../schema/failure.ts";
import type { Inspection, KeptCases, OwnOpened, OwnReading } from "../../schema/own-file.ts";
import type { HandedFile } from "./own-files.ts";
import type { ChosenFile } from "./take-file.ts";

/** Where something can go wrong: with a file, with how it is to be read, or with what is kept or closed. */
export type TroubleAt = "file" | "reading" | "kept";

/** Where the reader's own cases stand beside what the lab has open. */
export interface OwnDesk {
  /** What is under way, in words; null: nothing. */
  readonly busy: string | null;
  /** The file that lies ready to be mapped; nothing of it is open. */
  readonly inspection: Inspection | null;
  /** What came of the cases that are open. */
  readonly opened: OwnOpened | null;
  /** What is kept in this browser; undefined until that is known. */
  readonly kept: KeptCases | null | undefined;
  /** Whether the open cases are the kept ones. */
  readonly keptIsOpen: boolean;
  /** What went wrong last, and with what. */
  readonly trouble: { readonly at: TroubleAt; readonly failures: readonly Failure[] } | null;
  /** What has just been done, where nothing else says it. */
  readonly said: string;
  /** How often what is open or kept has been changed. */
  readonly changes: number;
}

/** What a reader can do with files and cases; how it went is seen on the desk. */
export interface OwnActions {
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly takeText: (file: HandedFile) => void;
  readonly open: (reading: OwnReading) => void;
  readonly cancel: () => void;
  readonly keep: () => void;
  readonly openKept: () => void;
  readonly close: () => void;
  readonly forget: () => void;
}

export const clearDesk: OwnDesk = {
  busy: null,
  inspection: null,
  opened: null,
  kept: undefined,
  keptIsOpen: false,
  trouble: null,
  said: "",
  changes: 0,
};
