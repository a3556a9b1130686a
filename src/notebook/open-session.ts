import type { Notebook } from "../schema/notebook.ts";
import { changeWords } from "./change-words.ts";
import { beginHistory, changed, type History, redone, undone } from "./history.ts";
import { openRuntime } from "./open-runtime.ts";
import type { RuntimeOptions, RuntimeView } from "./runtime.ts";
import type { Session, SessionView } from "./session.ts";

/** The moment of a runtime with the steps from there, put into words when they are first asked for. */
function momentOf(view: RuntimeView, undoes: () => string | null, redoes: () => string | null): SessionView {
  return {
    ...view,
    get undoes() {
      return undoes();
    },
    get redoes() {
      return redoes();
    },
  };
}

/** A step in words, worked out once and only when asked for. */
function stepWords(before: Notebook | undefined, after: Notebook | undefined): () => string | null {
  let words: string | null = null;
  return () => {
    if (before === undefined || after === undefined) return null;
    words ??= changeWords(before, after) || "no change";
    return words;
  };
}

/** Opens a notebook to be worked on: it runs, and every change can be taken back. */
export function openSession({ notebook, ...options }: Omit<RuntimeOptions, "onChange">): Session {
  const runtime = openRuntime({ notebook, ...options });
  let history: History = beginHistory(notebook);
  let undoes = stepWords(undefined, notebook);
  let redoes = undoes;
  const view = (): SessionView => momentOf(runtime.view(), undoes, redoes);
  const take = (next: History): void => {
    if (next === history) return;
    history = next;
    undoes = stepWords(history.past[0], history.present);
    redoes = stepWords(history.present, history.future[0]);
    runtime.change(history.present);
  };
  return {
    ...runtime,
    view,
    change: (next, gesture) => take(changed(history, next, gesture ?? null)),
    undo: () => take(undone(history)),
    redo: () => take(redone(history)),
    subscribe: (listener) => runtime.subscribe(() => listener(view())),
  };
}
