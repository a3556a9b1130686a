import { useLayoutEffect, useRef } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { parseNotebook, writeNotebook } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { TextEditor } from "./text-editor.tsx";
import { useText } from "./use-text.ts";

interface NotebookTextProps {
  readonly context: CellContext;
  readonly gesture: string;
  readonly draft: string | null;
  readonly keep: (text: string | null) => void;
  readonly close: () => void;
}

/** The whole notebook as the text of its file, in a dialog over the page. */
export function NotebookText({ context, gesture, draft, keep, close }: NotebookTextProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { notebook } = context.view;
  const last = useRef({ notebook, text: writeNotebook(notebook) });
  if (last.current.notebook !== notebook) last.current = { notebook, text: writeNotebook(notebook) };
  const apply = (text: string): Result<unknown, Failure> => {
    const read = parseNotebook(text);
    if (!read.ok || JSON.stringify(read.value) === JSON.stringify(notebook)) return read;
    last.current = { notebook: read.value, text };
    context.change(read.value, gesture);
    return read;
  };
  const hand = useText({ written: last.current.text, draft, apply, keep });
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("textarea")?.setSelectionRange(0, 0);
    // Browsers bring the end of a long field into sight when it takes the focus.
    dialog.current?.scrollTo(0, 0);
  }, []);
  return (
    <dialog ref={dialog} class="text-editor-dialog" aria-label="The notebook as text" onClose={close}>
      <h2>The notebook as text</h2>
      <TextEditor
        label="Text of the notebook"
        hint="The file as it is saved: what it says of itself, then prose and cells. It is applied as you type."
        hand={hand}
        close={() => dialog.current?.close()}
      />
      <p class="editor-buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Done
        </button>
      </p>
    </dialog>
  );
}
