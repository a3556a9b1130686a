import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { KeptAnswer } from "../schema/kept-answer.ts";
import type { Origin, Revision, ShelvedNotebook } from "../schema/shelved-notebook.ts";

export type { Origin, Revision, ShelvedNotebook } from "../schema/shelved-notebook.ts";

/** A state to be kept: a notebook's title and Markdown, and what has changed in it, in words. */
export interface State {
  readonly title: string;
  readonly text: string;
  readonly words: string;
}

/** What answers are given to: a notebook that came with the app, by its name, or one of the reader's own, by its id. */
export type AnswersOf =
  | { readonly kind: "shipped"; readonly name: string }
  | { readonly kind: "mine"; readonly id: string };

/** A notebook taken off the shelf, with all that is needed to put it back. */
export interface RemovedNotebook {
  readonly notebook: ShelvedNotebook;
  readonly revisions: readonly Revision[];
  readonly answers: readonly KeptAnswer[];
}

/** What a reader keeps in this browser. Nothing of her own cases is in it. Failures: *missing*, a notebook is not there, or the browser refuses storage; *limit*, the storage is full. */
export interface Shelf {
  /** All notebooks, the one changed last first. */
  list(): Promise<Result<readonly ShelvedNotebook[], Failure>>;
  /** The notebook as it stands; null: there is none of that id. */
  find(id: string): Promise<Result<ShelvedNotebook | null, Failure>>;
  /** The kept states of a notebook, the newest first; at most about a hundred, the first always among them. */
  revisions(id: string): Promise<Result<readonly Revision[], Failure>>;
  /** Puts a new notebook on the shelf, as revision 1. */
  add(state: State & { readonly origin: Origin }): Promise<Result<ShelvedNotebook, Failure>>;
  /** Keeps a new state; null: there is no notebook of that id. `after` is the revision it was made from: where another tab has written since, both stay as revisions and `overtaken` is the one that was there. */
  keep(
    id: string,
    state: State & { readonly after: number },
  ): Promise<Result<{ readonly revision: number; readonly overtaken: Revision | null } | null, Failure>>;
  /** Takes a notebook, its history and the answers to it off the shelf; null: it was not there. */
  remove(id: string): Promise<Result<RemovedNotebook | null, Failure>>;
  /** Puts back what was removed. */
  restore(removed: RemovedNotebook): Promise<Result<null, Failure>>;
  /** All notebooks to which answers are kept. */
  answered(): Promise<Result<readonly AnswersOf[], Failure>>;
  /** What is kept of the reader's answers to a notebook's exercises. */
  answers(of: AnswersOf): Promise<Result<readonly KeptAnswer[], Failure>>;
  /** Keeps how far she has come with one exercise, in place of what was kept of it; nothing is kept of a notebook of her own that is no longer on the shelf. */
  keepAnswer(of: AnswersOf, kept: KeptAnswer): Promise<Result<null, Failure>>;
  /** Forgets all her answers to a notebook. */
  forgetAnswers(of: AnswersOf): Promise<Result<null, Failure>>;
  /** Hears that another tab has changed a notebook; returns what ends that. */
  watch(listener: (id: string) => void): () => void;
}
