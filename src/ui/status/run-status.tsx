import "./run-status.css";
import { useRef } from "preact/hooks";
import type { RunView } from "./run-view.ts";
import { statusWords } from "./status-words.ts";

interface RunStatusProps {
  /** Of its element: one run of a notebook is called run-status. */
  readonly id: string;
  readonly view: RunView;
  readonly cancel: () => void;
  readonly run: () => void;
  /** Whether the Monte-Carlo error is left out. */
  readonly withoutError: boolean;
}

/** How far the run is, with the button that stops or resumes it; only its ends are read out. */
export function RunStatus({ id, view, cancel, run, withoutError }: RunStatusProps) {
  const began = useRef({ at: performance.now(), done: 0 });
  if (!view.underway || view.done < began.current.done) began.current.at = performance.now();
  began.current.done = view.done;
  const words = statusWords(view, performance.now() - began.current.at, withoutError);
  return (
    <div
      id={id}
      class="run-status"
      data-state={view.state}
      data-done={view.summary?.patients ?? 0}
      data-fingerprint={view.summary?.fingerprint ?? ""}
    >
      <span key={view.underway} class={view.underway ? "run-progress" : "run-end"} aria-hidden={!view.underway}>
        {words}
      </span>
      <span class="unseen" role="status">
        {view.underway ? "" : words}
      </span>
      {view.state !== "settled" && (
        <button type="button" class="button" onClick={view.underway ? cancel : run}>
          {view.underway ? "Cancel" : "Run"}
        </button>
      )}
    </div>
  );
}
