import "./run-sheet.css";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import type { Simulate } from "../../schema/simulate-cell.ts";
import { runLine } from "../controls/run-line.ts";
import { showDialog } from "../drawing/show-dialog.ts";

interface RunSheetProps {
  readonly settings: Simulate;
  readonly status: ComponentChildren;
  readonly children: ComponentChildren;
  /** Whether the line stays at the foot of the screen, or stands where its figure is. */
  readonly foot: boolean;
}

/** The run in one line at the foot of a phone, and the sheet with its settings. */
export function RunSheet({ settings, status, children, foot }: RunSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <div class={foot ? "run-bar" : "run-bar run-bar-inline"} role="group" aria-label="The run">
        <div class="run-bar-words">
          <span class="run-bar-line">
            {runLine(settings)
              .split(/(?= [×·] )/u)
              .map((part) => (
                <span key={part}>{part}</span>
              ))}
          </span>
          {status}
        </div>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => showDialog(sheet.current)}>
          Settings
        </button>
      </div>
      <dialog
        ref={sheet}
        class="run-sheet"
        aria-labelledby={title}
        onClick={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.close();
        }}
      >
        <div class="run-sheet-content">
          <h2 id={title} tabIndex={-1}>
            Settings
          </h2>
          {children}
          <button type="button" class="button button-primary" onClick={() => sheet.current?.close()}>
            Done
          </button>
        </div>
      </dialog>
    </>
  );
}
