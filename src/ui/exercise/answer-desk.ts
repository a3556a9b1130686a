import { type ReadonlySignal, signal } from "@preact/signals";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseProgress } from "../../schema/exercise-progress.ts";

/** What a reader has answered in one notebook. */
export interface AnswerDesk {
  /** By the name of the exercise. */
  readonly progress: ReadonlySignal<ReadonlyMap<string, ExerciseProgress>>;
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
  /** Lays what was kept of earlier answers on the desk, under what has been answered since. */
  readonly recall: (kept: ReadonlyMap<string, ExerciseProgress>) => void;
  /** As if nothing had ever been answered. */
  readonly forget: () => void;
}

/** Where every exercise begins. */
export const untouched: ExerciseProgress = { answer: null, first: null, revealed: false, seen: false, hints: 0 };

/** A desk on which nothing has been answered yet. */
export function openAnswerDesk(): AnswerDesk {
  const progress = signal<ReadonlyMap<string, ExerciseProgress>>(new Map());
  const change = (id: string, next: (before: ExerciseProgress) => ExerciseProgress): void => {
    progress.value = new Map([...progress.value, [id, next(progress.value.get(id) ?? untouched)]]);
  };
  return {
    progress,
    firsts: () => new Map([...progress.value].flatMap(([id, { first }]) => (first === null ? [] : [[id, first]]))),
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
    recall: (kept) => {
      progress.value = new Map([...kept, ...progress.value]);
    },
    forget: () => {
      progress.value = new Map();
    },
  };
}
