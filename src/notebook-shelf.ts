import { createStore, promisifyRequest, type UseStore } from "idb-keyval";
import { failed, ok, type Result } from "./base/result.ts";
import { type AnswersOf, type Shelf, surplusRevision } from "./notebook/index.ts";
import type { Failure } from "./schema/failure.ts";
import { KeptAnswer } from "./schema/kept-answer.ts";
import { readBy } from "./schema/objection.ts";
import { Revision, ShelvedNotebook } from "./schema/shelved-notebook.ts";

const database = "erythron-notebooks";
const longestWords = 200;

const notebookKey = (id: string): IDBValidKey => ["notebook", id];
const revisionKey = (id: string, number: number): IDBValidKey => ["revision", id, number];
const everyNotebook = (): IDBKeyRange => IDBKeyRange.bound(["notebook"], ["notebook", []]);
const everyRevision = (id: string): IDBKeyRange => IDBKeyRange.bound(["revision", id], ["revision", id, []]);
const placeOf = (of: AnswersOf): readonly string[] => ["answers", of.kind, of.kind === "mine" ? of.id : of.name];
const answerKey = (of: AnswersOf, exercise: string): IDBValidKey => [...placeOf(of), exercise];
const everyAnswer = (of: AnswersOf): IDBKeyRange => IDBKeyRange.bound(placeOf(of), [...placeOf(of), []]);

/** What the browser said of a refusal. */
function refusal(error: unknown): { readonly ok: false; readonly failures: readonly Failure[] } {
  const name = error instanceof Error ? error.name : String(error);
  if (name === "QuotaExceededError") {
    const message = "full storage: this browser has no room for another state of the notebook";
    return failed({ reason: "limit", message, remedy: "delete notebooks you no longer need", place: {} });
  }
  const message = `refused storage: this browser keeps nothing for this page (${name})`;
  return failed({ reason: "missing", message, remedy: "save the notebook as a file", place: {} });
}

async function notebookIn(store: IDBObjectStore, id: string): Promise<ShelvedNotebook | null> {
  const stored: unknown = await promisifyRequest(store.get(notebookKey(id)));
  const read = readBy(ShelvedNotebook, stored);
  return read.ok ? read.value : null;
}

/** The kept states of a notebook, the oldest first. */
async function revisionsIn(store: IDBObjectStore, id: string): Promise<readonly Revision[]> {
  const stored: readonly unknown[] = await promisifyRequest(store.getAll(everyRevision(id)));
  return stored.flatMap((one) => {
    const read = readBy(Revision, one);
    return read.ok ? [read.value] : [];
  });
}

/** What is kept of the answers to a notebook. */
async function answersIn(store: IDBObjectStore, of: AnswersOf): Promise<readonly KeptAnswer[]> {
  const stored: readonly unknown[] = await promisifyRequest(store.getAll(everyAnswer(of)));
  return stored.flatMap((one) => {
    const read = readBy(KeptAnswer, one);
    return read.ok ? [read.value] : [];
  });
}

/** What the key of a kept answer says it is to; none for any other key. */
function answersOfKey(key: IDBValidKey): readonly AnswersOf[] {
  const [, kind, name] = Array.isArray(key) ? key : [];
  if (typeof name !== "string") return [];
  return kind === "mine" ? [{ kind, id: name }] : kind === "shipped" ? [{ kind, name }] : [];
}

function put(store: IDBObjectStore, notebook: ShelvedNotebook, revision: Revision): void {
  store.put(notebook, notebookKey(notebook.id));
  store.put(revision, revisionKey(notebook.id, revision.number));
}

/** Gives up one kept state where there are too many; what had changed in it is said with the one after it. */
async function thin(store: IDBObjectStore, id: string): Promise<void> {
  const revisions = await revisionsIn(store, id);
  const place = surplusRevision(revisions.map(({ changed }) => changed));
  const [gone, next] = place === null ? [] : revisions.slice(place, place + 2);
  if (gone === undefined || next === undefined) return;
  const words = `${gone.words}; ${next.words}`;
  const said = words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words;
  store.delete(revisionKey(id, gone.number));
  store.put({ ...next, words: said }, revisionKey(id, next.number));
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(database);
  } catch {
    return null;
  }
}

/** The reader's notebooks in a database of their own in this browser, which exists only once something is kept; null where the browser has none. */
export function notebookShelf(): Shelf | null {
  if (typeof indexedDB === "undefined") return null;
  let opened: UseStore | null = null;
  const channel = openChannel();
  const tell = (id: string): void => channel?.postMessage(id);

  const within = async <Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<Value>,
  ): Promise<Result<Value, Failure>> => {
    try {
      opened ??= createStore(database, "notebooks");
      return ok(
        await opened(mode, async (store) => {
          const done = promisifyRequest(store.transaction);
          const [value] = await Promise.all([work(store), mode === "readonly" ? undefined : done]);
          return value;
        }),
      );
    } catch (error) {
      opened = null;
      return refusal(error);
    }
  };

  /** Looks into the store; to open a database makes it, so where there is none yet, `nothing` is what it says. */
  const look = async <Value>(
    nothing: Value,
    work: (store: IDBObjectStore) => Promise<Value>,
  ): Promise<Result<Value, Failure>> => {
    try {
      if (opened === null && "databases" in indexedDB) {
        const databases = await indexedDB.databases();
        if (!databases.some(({ name }) => name === database)) return ok(nothing);
      }
    } catch (error) {
      return refusal(error);
    }
    return within("readonly", work);
  };

  return {
    list: () =>
      look<readonly ShelvedNotebook[]>([], async (store) => {
        const stored: readonly unknown[] = await promisifyRequest(store.getAll(everyNotebook()));
        const notebooks = stored.flatMap((one) => {
          const read = readBy(ShelvedNotebook, one);
          return read.ok ? [read.value] : [];
        });
        return notebooks.toSorted((one, other) => other.changed - one.changed);
      }),
    find: (id) => look<ShelvedNotebook | null>(null, (store) => notebookIn(store, id)),
    revisions: (id) => look<readonly Revision[]>([], async (store) => (await revisionsIn(store, id)).toReversed()),
    add: ({ title, text, words, origin }) =>
      within("readwrite", async (store) => {
        const changed = Date.now();
        const notebook: ShelvedNotebook = { id: newId(), title, changed, origin, revision: 1, text };
        put(store, notebook, { number: 1, changed, words, text });
        return notebook;
      }),
    keep: async (id, { title, text, words, after }) => {
      const kept = await within("readwrite", async (store) => {
        const before = await notebookIn(store, id);
        if (before === null) return null;
        const changed = Date.now();
        const number = before.revision + 1;
        const last: unknown =
          before.revision === after ? null : await promisifyRequest(store.get(revisionKey(id, before.revision)));
        const read = readBy(Revision, last);
        put(store, { ...before, title, text, changed, revision: number }, { number, changed, words, text });
        await thin(store, id);
        return { revision: number, overtaken: read.ok ? read.value : null };
      });
      if (kept.ok && kept.value !== null) tell(id);
      return kept;
    },
    remove: async (id) => {
      const removed = await within("readwrite", async (store) => {
        const notebook = await notebookIn(store, id);
        const revisions = await revisionsIn(store, id);
        const answers = await answersIn(store, { kind: "mine", id });
        store.delete(notebookKey(id));
        store.delete(everyRevision(id));
        store.delete(everyAnswer({ kind: "mine", id }));
        return notebook === null ? null : { notebook, revisions, answers };
      });
      if (removed.ok) tell(id);
      return removed;
    },
    restore: async ({ notebook, revisions, answers }) => {
      const restored = await within("readwrite", async (store) => {
        for (const revision of revisions) put(store, notebook, revision);
        for (const kept of answers) store.put(kept, answerKey({ kind: "mine", id: notebook.id }, kept.exercise));
        return null;
      });
      if (restored.ok) tell(notebook.id);
      return restored;
    },
    answered: () =>
      look<readonly AnswersOf[]>([], async (store) => {
        const keys = await promisifyRequest(store.getAllKeys(IDBKeyRange.bound(["answers"], ["answers", []])));
        const found = keys.flatMap(answersOfKey).map((of) => [placeOf(of).join("/"), of] as const);
        return [...new Map(found).values()];
      }),
    answers: (of) => look<readonly KeptAnswer[]>([], (store) => answersIn(store, of)),
    keepAnswer: (of, kept) =>
      within("readwrite", async (store) => {
        if (of.kind === "shipped" || (await notebookIn(store, of.id)) !== null) {
          store.put(kept, answerKey(of, kept.exercise));
        }
        return null;
      }),
    forgetAnswers: (of) =>
      within("readwrite", async (store) => {
        store.delete(everyAnswer(of));
        return null;
      }),
    watch: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === "string") listener(data);
      };
      channel?.addEventListener("message", hear);
      return () => channel?.removeEventListener("message", hear);
    },
  };
}
