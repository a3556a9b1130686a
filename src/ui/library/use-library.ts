import { useEffect, useState } from "preact/hooks";
import { failed, ok, type Result } from "../../base/result.ts";
import type { AnswersOf, Origin, RemovedNotebook, ShelvedNotebook } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";
import { parseNotebook, writeNotebook } from "../../share/index.ts";
import type { PageHost } from "../page-host.ts";
import { fragmentOf } from "../route.ts";
import type { Desk } from "../session/desk.ts";
import type { ListedNotebook } from "./listed-notebook.ts";
import { newNotebook } from "./new-notebook.ts";
import { type NotebookFile, takeNotebook } from "./take-notebook.ts";

/** The list of notebooks at one moment. */
export interface LibraryView {
  /** null: not yet asked. */
  readonly mine: readonly ShelvedNotebook[] | null;
  /** Notebooks to which answers are kept. */
  readonly answered: readonly AnswersOf[];
  readonly failures: readonly Failure[];
  readonly said: string;
  /** What was deleted and can still be brought back, the last first. */
  readonly removed: readonly RemovedNotebook[];
}

/** What can be done with notebooks. */
export interface LibraryActions {
  readonly openFiles: (files: readonly NotebookFile[]) => void;
  readonly begin: () => void;
  readonly rename: (listed: ListedNotebook, title: string) => Promise<Result<null, Failure>>;
  readonly duplicate: (listed: ListedNotebook) => void;
  readonly remove: (listed: ListedNotebook) => void;
  readonly restore: (removed: RemovedNotebook) => void;
  readonly forgetAnswers: (listed: ListedNotebook, of: AnswersOf) => void;
}

/** A notebook's Markdown under another title. */
function retitled(text: string, title: string): Result<Notebook, Failure> {
  const read = parseNotebook(text);
  if (!read.ok) return read;
  const named = readBy(Notebook, { ...read.value, title });
  return named.ok ? ok({ ...read.value, title }) : failed(...named.failures.map(({ failure }) => failure));
}

/** Follows the reader's notebooks while their list is in sight, and does with them what she asks. */
export function useLibrary({ shelf, shipped }: PageHost, desk: Desk): readonly [LibraryView, LibraryActions] {
  const [view, setView] = useState<LibraryView>({ mine: null, answered: [], failures: [], said: "", removed: [] });
  const change = (part: Partial<LibraryView>): void => setView((before) => ({ ...before, ...part }));
  const load = async (part: Partial<LibraryView> = {}): Promise<void> => {
    await desk.flush();
    const listed = shelf === null ? ok([]) : await shelf.list();
    const found = await shelf?.answered();
    const answered = found?.ok === true ? found.value : [];
    change(listed.ok ? { ...part, answered, mine: listed.value } : { ...part, mine: [], failures: listed.failures });
  };
  useEffect(() => {
    void load();
    return shelf?.watch(() => void load());
  }, []);

  const open = desk.open.value;
  const isOpen = ({ id }: ListedNotebook): boolean => open?.address?.kind === "mine" && open.address.id === id;

  const rename = async (listed: ListedNotebook, title: string): Promise<Result<null, Failure>> => {
    const { id, text } = listed;
    const named = retitled(text, title.trim());
    if (!named.ok) return named;
    if (isOpen(listed) && open !== null) open.session.change({ ...open.session.view().notebook, title: title.trim() });
    else if (id !== null && shelf !== null) {
      const revision = view.mine?.find((one) => one.id === id)?.revision ?? 1;
      const words = `title ${listed.title} → ${named.value.title}`;
      const state = { title: named.value.title, text: writeNotebook(named.value), words, after: revision };
      const kept = await shelf.keep(id, state);
      if (!kept.ok) return kept;
    }
    await load({ said: `Renamed: ${named.value.title}`, failures: [] });
    return ok(null);
  };

  const duplicate = async ({ title, text }: ListedNotebook): Promise<void> => {
    const copy = retitled(text, `${title.slice(0, 190)} (copy)`);
    if (!copy.ok) {
      change({ failures: copy.failures });
      return;
    }
    const origin: Origin = { kind: "copy", of: title };
    const state = { title: copy.value.title, text: writeNotebook(copy.value), words: `copy of ${title}`, origin };
    const added = await shelf?.add(state);
    if (added?.ok === false) {
      change({ failures: added.failures });
      return;
    }
    await load({ said: `Duplicated: ${copy.value.title}`, failures: [] });
  };

  const remove = async (listed: ListedNotebook): Promise<void> => {
    if (listed.id === null || shelf === null) return;
    if (isOpen(listed)) await desk.putAway();
    const gone = await shelf.remove(listed.id);
    if (!gone.ok) {
      change({ failures: gone.failures });
      return;
    }
    const removed = gone.value === null ? view.removed : [gone.value, ...view.removed];
    await load({ removed, said: `Deleted: ${listed.title}`, failures: [] });
  };

  const restore = async (back: RemovedNotebook): Promise<void> => {
    const restored = await shelf?.restore(back);
    if (restored?.ok === false) {
      change({ failures: restored.failures });
      return;
    }
    const removed = view.removed.filter((one) => one !== back);
    await load({ removed, said: `Back again: ${back.notebook.title}`, failures: [] });
  };

  const forgetAnswers = async ({ title, fragment }: ListedNotebook, of: AnswersOf): Promise<void> => {
    const here = open?.answerKeeper?.of();
    const forgotten = await (here !== undefined && here !== null && fragmentOf(here) === fragment
      ? open?.answerKeeper?.forget()
      : shelf?.forgetAnswers(of));
    if (forgotten?.ok === false) {
      change({ failures: forgotten.failures });
      return;
    }
    await load({ said: `Forgotten: your answers to ${title}`, failures: [] });
  };

  const openFiles = async (files: readonly NotebookFile[]): Promise<void> => {
    const read = await takeNotebook(files);
    if (!read.ok) {
      change({ failures: read.failures, said: "" });
      return;
    }
    await desk.openNew(read.value, { kind: "file", name: files[0]?.name ?? "a file" });
  };

  const begin = async (): Promise<void> => {
    const titles = [...(view.mine ?? []), ...shipped].map(({ title }) => title);
    let title = "Untitled notebook";
    for (let count = 2; titles.includes(title); count += 1) title = `Untitled notebook ${count}`;
    await desk.openNew(newNotebook(title), { kind: "new" });
  };

  return [
    view,
    {
      openFiles: (files) => void openFiles(files),
      begin: () => void begin(),
      rename,
      duplicate: (listed) => void duplicate(listed),
      remove: (listed) => void remove(listed),
      restore: (removed) => void restore(removed),
      forgetAnswers: (listed, of) => void forgetAnswers(listed, of),
    },
  ];
}
