import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { changeWords, type Origin, type Shelf, type ShelvedNotebook } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { parseNotebook, writeNotebook } from "../../share/index.ts";

/** How long nothing must change before a state is kept, in milliseconds. */
const pause = 1000;

/** How a notebook is kept. untouched: as it came, nothing is written; refused: work goes on, in the page's memory alone. */
export type Keeping =
  | { readonly state: "untouched" | "waiting" | "kept" }
  | { readonly state: "refused"; readonly failures: readonly Failure[] };

/** What another tab has made of the notebook. */
export interface Elsewhere {
  readonly notebook: Notebook;
  readonly revision: number;
  /** What is different from what is in sight here. */
  readonly words: string;
}

/** Keeps one open notebook on the shelf as it changes. */
export interface Keeper {
  readonly keeping: ReadonlySignal<Keeping>;
  readonly elsewhere: ReadonlySignal<Elsewhere | null>;
  /** Takes the present document; it is kept once nothing has changed for a second, a first change at once. */
  change(notebook: Notebook): void;
  /** Keeps the present document now; resolves when it is kept or refused. */
  flush(): Promise<void>;
  /** The other tab's document, to be put in place of this one, which stays in the history. */
  take(): Promise<Notebook | null>;
  /** Makes this tab's document the newest again; the other stays in the history. */
  keepMine(): Promise<void>;
  /** Keeps what is to be kept, and hears nothing more. */
  close(): Promise<void>;
}

interface KeeperOptions {
  readonly shelf: Shelf;
  readonly notebook: Notebook;
  /** What the shelf has of it; null: nothing yet, it is put there when it first changes. */
  readonly shelved: ShelvedNotebook | null;
  readonly origin: Origin;
  /** How a history that begins here begins. */
  readonly begins: string;
  /** Hears that the notebook has come onto the shelf. */
  readonly onShelved: (id: string) => void;
}

interface Kept {
  readonly notebook: Notebook;
  readonly revision: number;
}

function equal(one: Notebook, other: Notebook): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Begins to keep a notebook; nothing is written before it changes. */
export function openKeeper({ shelf, notebook, shelved, origin, begins, onShelved }: KeeperOptions): Keeper {
  const keeping = signal<Keeping>({ state: shelved === null ? "untouched" : "kept" });
  const elsewhere = signal<Elsewhere | null>(null);
  let id = shelved?.id ?? null;
  let kept: Kept = { notebook, revision: shelved?.revision ?? 0 };
  let present = notebook;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const refuse = (failures: readonly Failure[]): void => {
    keeping.value = { state: "refused", failures };
  };

  const see = (text: string, revision: number): void => {
    const read = parseNotebook(text);
    if (!read.ok) return;
    if (!equal(read.value, present)) {
      elsewhere.value = { notebook: read.value, revision, words: changeWords(present, read.value) };
      return;
    }
    if (revision > kept.revision) kept = { notebook: read.value, revision };
    elsewhere.value = null;
  };

  const shelve = async (): Promise<boolean> => {
    const first = kept.notebook;
    const added = await shelf.add({ title: first.title, text: writeNotebook(first), words: begins, origin });
    if (!added.ok) {
      refuse(added.failures);
      return false;
    }
    id = added.value.id;
    kept = { notebook: first, revision: added.value.revision };
    onShelved(id);
    return true;
  };

  const write = async (): Promise<void> => {
    const wanted = present;
    if (equal(wanted, kept.notebook)) {
      keeping.value = { state: id === null ? "untouched" : "kept" };
      return;
    }
    if (id === null && !(await shelve())) return;
    if (id === null) return;
    const state = { title: wanted.title, text: writeNotebook(wanted), words: changeWords(kept.notebook, wanted) };
    const answer = await shelf.keep(id, { ...state, after: kept.revision });
    if (!answer.ok) {
      refuse(answer.failures);
      return;
    }
    if (answer.value === null) {
      // Deleted in another tab: what is in sight goes onto the shelf anew.
      id = null;
      return write();
    }
    const { revision, overtaken } = answer.value;
    kept = { notebook: wanted, revision };
    batch(() => {
      keeping.value = { state: present === wanted ? "kept" : "waiting" };
      if (overtaken !== null) see(overtaken.text, overtaken.number);
    });
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work);
    queue = next;
    return next;
  };

  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await inTurn(write);
  };

  const look = async (changed: string): Promise<void> => {
    if (changed !== id || closed) return;
    const found = await shelf.find(id);
    if (!found.ok || found.value === null || found.value.revision <= kept.revision) return;
    see(found.value.text, found.value.revision);
  };
  const unwatch = shelf.watch((changed) => void inTurn(() => look(changed)));

  return {
    keeping,
    elsewhere,
    change: (next) => {
      if (next === present || closed) return;
      present = next;
      if (keeping.value.state !== "refused") keeping.value = { state: "waiting" };
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void flush(), id === null ? 0 : pause);
    },
    flush,
    take: async () => {
      await flush();
      const theirs = elsewhere.value;
      elsewhere.value = null;
      if (theirs !== null && theirs.revision > kept.revision) kept = theirs;
      return theirs?.notebook ?? null;
    },
    keepMine: async () => {
      const theirs = elsewhere.value;
      elsewhere.value = null;
      if (theirs !== null && theirs.revision > kept.revision) kept = theirs;
      await flush();
    },
    close: async () => {
      unwatch();
      closed = true;
      await flush();
    },
  };
}
