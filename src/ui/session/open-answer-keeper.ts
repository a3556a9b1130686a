import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { ok, type Result } from "../../base/result.ts";
import type { AnswersOf, Shelf } from "../../notebook/index.ts";
import type { ExerciseProgress } from "../../schema/exercise-progress.ts";
import type { Failure } from "../../schema/failure.ts";
import type { AnswerDesk } from "../exercise/answer-desk.ts";

/** Keeps the answers to one open notebook in this browser, as they are given. */
export interface AnswerKeeper {
  /** Whether anything is kept of them. */
  readonly keeps: ReadonlySignal<boolean>;
  /** The notebook they are kept as answers to; null: none yet. */
  readonly of: () => AnswersOf | null;
  /** Why the browser keeps none; empty: nothing was refused. */
  readonly refused: ReadonlySignal<readonly Failure[]>;
  /** The notebook has become one of the reader's own: its answers go with it. */
  readonly move: (to: AnswersOf) => void;
  /** Forgets all of them, on the desk and in this browser. */
  readonly forget: () => Promise<Result<null, Failure>>;
  /** Resolves when all that has been answered is kept or refused. */
  readonly flush: () => Promise<void>;
  /** Keeps what is to be kept, and follows the desk no longer. */
  readonly close: () => Promise<void>;
}

interface AnswerKeeperOptions {
  readonly shelf: Shelf;
  readonly desk: AnswerDesk;
  /** The notebook the answers are to; null: this browser has no place for it yet. */
  readonly of: AnswersOf | null;
  /** What an exercise asks now, by its name; undefined: there is none of that name. */
  readonly ask: (exercise: string) => string | undefined;
}

type Progress = ReadonlyMap<string, ExerciseProgress>;

/** Recalls what is kept of the answers to a notebook, where the exercise still asks the same, and keeps them from now on; nothing is written before something is answered. */
export function openAnswerKeeper({ shelf, desk, of, ask }: AnswerKeeperOptions): AnswerKeeper {
  const keeps = signal(false);
  const refused = signal<readonly Failure[]>([]);
  let place = of;
  let kept: Progress = new Map();
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work);
    queue = next;
    return next;
  };

  const recall = async (): Promise<void> => {
    if (place === null) return;
    const found = await shelf.answers(place);
    if (!found.ok) return;
    const same = found.value.filter(({ exercise, ask: asked }) => ask(exercise) === asked);
    if (same.length === 0) return;
    kept = new Map(same.map(({ exercise, progress }) => [exercise, progress]));
    keeps.value = true;
    desk.recall(kept);
  };

  const write = async (): Promise<void> => {
    if (place === null) return;
    for (const [exercise, progress] of desk.progress.peek()) {
      const asked = ask(exercise);
      if (asked === undefined || kept.get(exercise) === progress) continue;
      const answer = await shelf.keepAnswer(place, { exercise, ask: asked, progress });
      refused.value = answer.ok ? [] : answer.failures;
      if (!answer.ok) return;
      kept = new Map([...kept, [exercise, progress]]);
      keeps.value = true;
    }
  };

  void inTurn(recall);
  const follow = effect(() => {
    if (desk.progress.value.size > 0) void inTurn(write);
  });

  return {
    keeps,
    refused,
    of: () => place,
    move: (to) =>
      void inTurn(async () => {
        const from = place;
        place = to;
        kept = new Map();
        await write();
        if (from !== null && refused.peek().length === 0 && keeps.peek()) await shelf.forgetAnswers(from);
      }),
    forget: () =>
      inTurn(async () => {
        const forgotten = place === null ? ok(null) : await shelf.forgetAnswers(place);
        if (!forgotten.ok) return forgotten;
        kept = new Map();
        keeps.value = false;
        desk.forget();
        return forgotten;
      }),
    flush: () => inTurn(write),
    close: async () => {
      follow();
      await inTurn(write);
    },
  };
}
