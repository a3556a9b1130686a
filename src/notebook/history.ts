import type { Notebook } from "../schema/notebook.ts";

/** The documents before and after the present one, nearest first. */
export interface History {
  readonly present: Notebook;
  readonly past: readonly Notebook[];
  readonly future: readonly Notebook[];
  /** Under which gesture the present one came; null: none, or that gesture is over. */
  readonly gesture: string | null;
}

const longest = 200;

/** A history that begins with a document. */
export function beginHistory(present: Notebook): History {
  return { present, past: [], future: [], gesture: null };
}

/** The history after a change; at most 200 documents are kept behind it. The same document again changes nothing. */
export function changed(history: History, present: Notebook, gesture: string | null): History {
  if (present === history.present || JSON.stringify(present) === JSON.stringify(history.present)) return history;
  const same = gesture !== null && gesture === history.gesture;
  const past = same ? history.past : [history.present, ...history.past].slice(0, longest);
  return { present, past, future: [], gesture };
}

/** One step back; the same history where there is none. */
export function undone(history: History): History {
  const [before, ...past] = history.past;
  if (before === undefined) return history;
  return { present: before, past, future: [history.present, ...history.future], gesture: null };
}

/** One step forward again; the same history where there is none. */
export function redone(history: History): History {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { present: after, past: [history.present, ...history.past], future, gesture: null };
}
