import "./session-notices.css";
import type { CellContext } from "../cells/cell-context.ts";
import { sentence } from "../failure/failure-words.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

interface SessionNoticesProps {
  readonly context: CellContext;
  /** What was taken back or brought again last. */
  readonly said: string;
  /** Whether the notebook is the page in sight. */
  readonly shown: boolean;
}

/** What has been taken back, read out; and over the foot of the page, without moving it, that another tab has changed the notebook, or that this browser does not keep it or the answers to it. */
export function SessionNotices({ context, said, shown }: SessionNoticesProps) {
  const { open, undo, redo, change } = context;
  useUndoKeys(undo, redo, shown);
  const elsewhere = open.keeper?.elsewhere.value ?? null;
  const keeping = open.keeper?.keeping.value ?? null;
  const unkept = open.answerKeeper?.refused.value ?? [];
  const take = async (): Promise<void> => {
    const theirs = await open.keeper?.take();
    if (theirs !== null && theirs !== undefined) change(theirs);
  };
  return (
    <div class="session-notices">
      <p class="unseen" role="status">
        {said}
      </p>
      <div role="status">
        {elsewhere !== null && (
          <div class="session-notice">
            <p>
              Changed in another tab{elsewhere.words === "" ? "" : `: ${elsewhere.words}`}. Both stay in the history.
            </p>
            <p class="session-notice-buttons">
              <button type="button" class="button" onClick={() => void take()}>
                Take it
              </button>
              <button type="button" class="button" onClick={() => void open.keeper?.keepMine()}>
                Keep mine
              </button>
            </p>
          </div>
        )}
        {keeping?.state === "refused" && (
          <p class="session-notice">
            Not saved in this browser: {sentence(keeping.failures.map(({ message }) => message).join("; "))} Save the
            notebook as a file under Notebooks.
          </p>
        )}
        {unkept.length > 0 && (
          <p class="session-notice">
            Your answers are not kept in this browser: {sentence(unkept.map(({ message }) => message).join("; "))} They
            stay until this page is closed.
          </p>
        )}
      </div>
    </div>
  );
}
