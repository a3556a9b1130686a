import { ok, failed } from "../../../src/base/result.ts";
import type { AnswersOf, Revision, Shelf, ShelvedNotebook } from "../../../src/notebook/index.ts";
import type { Failure } from "../../../src/schema/failure.ts";
import type { KeptAnswer } from "../../../src/schema/kept-answer.ts";

/** What two tabs of one browser share. */
export interface MemoryShelf {
  /** The shelf as another tab has it. */
  readonly tab: () => Shelf;
  /** Refuses everything from now on; null: no longer. */
  refuse(failure: Failure | null): void;
  /** The kept states of the only notebook, the oldest first, as title and words. */
  states(): readonly (readonly [string, string])[];
}

/** A shelf in memory that behaves as the browser's: revisions are never lost, and other tabs hear of them. */
export function memoryShelf(): MemoryShelf {
  const notebooks = new Map<string, ShelvedNotebook>();
  const revisions = new Map<string, readonly (Revision & { readonly title: string })[]>();
  const answers = new Map<string, readonly KeptAnswer[]>();
  const named = (of: AnswersOf): string => JSON.stringify(of);
  const toMine = (id: string): string => named({ kind: "mine", id });
  const listeners: (readonly [number, (id: string) => void])[] = [];
  let refused: Failure | null = null;
  let tabs = 0;
  let clock = 0;
  const tab = (): Shelf => {
    tabs += 1;
    const own = tabs;
    const tell = (id: string): void => {
      for (const [other, listener] of listeners) if (other !== own) listener(id);
    };
    const answer = async <Value>(work: () => Value) => (refused === null ? ok(work()) : failed(refused));
    return {
      list: () => answer(() => [...notebooks.values()]),
      find: (id) => answer(() => notebooks.get(id) ?? null),
      revisions: (id) => answer(() => (revisions.get(id) ?? []).toReversed()),
      add: ({ title, text, words, origin }) =>
        answer(() => {
          clock += 1;
          const notebook = { id: `n${notebooks.size + 1}`, title, text, origin, changed: clock, revision: 1 };
          notebooks.set(notebook.id, notebook);
          revisions.set(notebook.id, [{ number: 1, changed: clock, words, text, title }]);
          return notebook;
        }),
      keep: (id, { title, text, words, after }) =>
        answer(() => {
          const before = notebooks.get(id);
          if (before === undefined) return null;
          clock += 1;
          const number = before.revision + 1;
          const kept = revisions.get(id) ?? [];
          notebooks.set(id, { ...before, title, text, changed: clock, revision: number });
          revisions.set(id, [...kept, { number, changed: clock, words, text, title }]);
          tell(id);
          return { revision: number, overtaken: before.revision === after ? null : (kept.at(-1) ?? null) };
        }),
      remove: (id) =>
        answer(() => {
          const notebook = notebooks.get(id);
          const gone = { notebook, revisions: revisions.get(id) ?? [], answers: answers.get(toMine(id)) ?? [] };
          notebooks.delete(id);
          answers.delete(toMine(id));
          tell(id);
          return notebook === undefined ? null : { ...gone, notebook };
        }),
      restore: ({ notebook, answers: given }) =>
        answer(() => {
          notebooks.set(notebook.id, notebook);
          answers.set(toMine(notebook.id), given);
          return null;
        }),
      answered: () => answer(() => [...answers.keys()].map((of) => JSON.parse(of) as AnswersOf)),
      answers: (of) => answer(() => answers.get(named(of)) ?? []),
      keepAnswer: (of, kept) =>
        answer(() => {
          if (of.kind === "mine" && !notebooks.has(of.id)) return null;
          const others = (answers.get(named(of)) ?? []).filter(({ exercise }) => exercise !== kept.exercise);
          answers.set(named(of), [...others, kept]);
          return null;
        }),
      forgetAnswers: (of) =>
        answer(() => {
          answers.delete(named(of));
          return null;
        }),
      watch: (listener) => {
        const entry = [own, listener] as const;
        listeners.push(entry);
        return () => void listeners.splice(listeners.indexOf(entry), 1);
      },
    };
  };
  return {
    tab,
    refuse: (failure) => {
      refused = failure;
    },
    states: () => [...revisions.values()].flat().map(({ title, words }) => [title, words] as const),
  };
}
