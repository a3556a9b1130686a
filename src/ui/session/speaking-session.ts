import type { Signal } from "@preact/signals";
import type { Session } from "../../notebook/index.ts";

/** A session that also says what it has taken back or brought again; silent after any other change. */
export function speakingSession(session: Session, said: Signal<string>): Session {
  return {
    ...session,
    change: (notebook, gesture) => {
      said.value = "";
      session.change(notebook, gesture);
    },
    undo: () => {
      const { undoes } = session.view();
      session.undo();
      said.value = undoes === null ? "Nothing to undo" : `Undone: ${undoes}`;
    },
    redo: () => {
      const { redoes } = session.view();
      session.redo();
      said.value = redoes === null ? "Nothing to redo" : `Redone: ${redoes}`;
    },
  };
}
