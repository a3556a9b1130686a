import { type ReadonlySignal, signal } from "@preact/signals";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";

/** How far a reader has come with an exercise. */
export interface ExerciseProgress {
  /** What she has committed to; null: nothing yet. */
  readonly answer: ExerciseAnswer | null;
  /** What she committed to before she had ever seen the run's answer. */
  readonly first: ExerciseAnswer | null;
  readonly revealed: boolean;
  /** Whether the run's answer has ever been shown. */
  readonly seen: boolean;
  /** How many hints she has asked for. */
  readonly hints: number;
}

/** What a reader has answered in one notebook, in the page's memory. */
export interface AnswerDesk {
  /** By the name of the exercise. */
  readonly progress: ReadonlySignal<ReadonlyMap<string, ExerciseProgress>>;
  /** What is committed to now. */
  readonly answers: () => ReadonlyMap<string, ExerciseAnswer>;
  /** What was committed to before the run's answer was seen: what may be sent to a class. */
  readonly firsts: () => ReadonlyMap<string, ExerciseAnswer>;
  readonly commit: (id: string, answer: ExerciseAnswer) => void;
  /** Shows the run's answer; nothing happens before an answer is committed to. */
  readonly reveal: (id: string) => void;
  /** Takes an answer back: not seen yet, to change it; seen, to try again. */
  readonly clear: (id: string) => void;
  readonly hint: (id: string) => void;
  /** Opens the figures that wait for these exercises, answered or not: what is answered from now on is no guess. */
  readonly look: (ids: readonly string[]) => void;
}

/** Where every exercise begins. */
export const untouched: ExerciseProgress = { answer: null, first: null, revealed: false, seen: false, hints: 0 };

/** A desk on which nothing has been answered, or what is kept of earlier answers. */
export function openAnswerDesk(kept: ReadonlyMap<string, ExerciseProgress> = new Map()): AnswerDesk {
  const progress = signal(kept);
  const change = (id: string, next: (before: ExerciseProgress) => ExerciseProgress): void => {
    progress.value = new Map([...progress.value, [id, next(progress.value.get(id) ?? untouched)]]);
  };
  const gathered = (which: "answer" | "first") => (): ReadonlyMap<string, ExerciseAnswer> =>
    new Map(
      [...progress.value].flatMap(([id, { [which]: answer }]) => (answer === null ? [] : [[id, answer] as const])),
    );
  return {
    progress,
    answers: gathered("answer"),
    firsts: gathered("first"),
    commit: (id, answer) => {
      change(id, (before) => ({ ...before, answer, first: before.seen ? before.first : answer }));
    },
    reveal: (id) => {
      change(id, (before) => (before.answer === null ? before : { ...before, revealed: true, seen: true }));
    },
    clear: (id) => {
      change(id, (before) => ({
        ...before,
        answer: null,
        first: before.seen ? before.first : null,
        revealed: false,
      }));
    },
    hint: (id) => {
      change(id, (before) => ({ ...before, hints: before.hints + 1 }));
    },
    look: (ids) => {
      for (const id of ids) change(id, (before) => ({ ...before, seen: true }));
    },
  };
}
