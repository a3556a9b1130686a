import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Origin, Session, SessionView } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { AnswerDesk } from "../exercise/answer-desk.ts";
import type { NotebookAddress } from "../route.ts";
import type { AnswerKeeper } from "./open-answer-keeper.ts";
import type { Keeper } from "./open-keeper.ts";

/** A notebook being worked on. */
export interface OpenNotebook {
  /** Another one for every notebook opened. */
  readonly number: number;
  /** Where it is to be found again, if this browser keeps it; null: nowhere. */
  readonly address: NotebookAddress | null;
  readonly origin: Origin;
  readonly session: Session;
  /** What keeps it; null where there is no shelf. */
  readonly keeper: Keeper | null;
  /** What has been answered to its exercises. */
  readonly answers: AnswerDesk;
  /** Whether the Monte-Carlo error is printed: the reader's choice, of the page and not of the document, and nothing runs again for it. */
  readonly showsError: Signal<boolean>;
  /** What keeps the answers; null where there is no shelf. */
  readonly answerKeeper: AnswerKeeper | null;
}

/** The desk: the notebook that is open, and which others come to lie on it. */
export interface Desk {
  /** null: none, or not yet. */
  readonly open: ReadonlySignal<OpenNotebook | null>;
  /** The present moment of the notebook that is open. */
  readonly moment: ReadonlySignal<SessionView | null>;
  /** What was taken back or brought again last, in words. */
  readonly said: ReadonlySignal<string>;
  /** Why the notebook asked for could not be opened; empty: it could. */
  readonly trouble: ReadonlySignal<readonly Failure[]>;
  /** Opens a notebook as a new one of the reader's own, beside what she has. */
  openNew(notebook: Notebook, origin: Origin, begins?: string): Promise<void>;
  /** Keeps what is open now and the answers to it, so that the shelf has it. */
  flush(): Promise<void>;
  /** Puts the notebook that is open away. */
  putAway(): Promise<void>;
}
