import { useMemo } from "preact/hooks";
import type { PlannedCell } from "../../notebook/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { cellTitle } from "../document/cell-words.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";
import { CellSettings } from "../settings/cell-settings.tsx";
import { CellText } from "../text-editor/cell-text.tsx";
import { cellActions } from "./cell-actions.ts";
import { type CellDesk, put } from "./cell-desk.ts";

interface CellEditorProps {
  readonly planned: PlannedCell;
  readonly index: number;
  readonly identity: number;
  readonly desk: CellDesk;
  readonly context: CellContext;
}

let sittings = 0;

/** A name for a stretch of typing: another each time an editor is opened. */
function newSitting(): string {
  sittings += 1;
  return `text ${sittings}`;
}

/** The editor that stands open at a cell: its settings as a form, or its text; and the word that a text left with an error is kept. */
export function CellEditor({ planned, index, identity, desk, context }: CellEditorProps) {
  const editor = desk.editors.value.get(identity) ?? null;
  const gesture = useMemo(newSitting, [editor]);
  const draft = desk.drafts.value.get(identity) ?? null;
  const { edit } = cellActions(context, desk);
  const title = cellTitle(planned.cell);
  const keep = (text: string | null): void => {
    if ((desk.drafts.peek().get(identity) ?? null) !== text)
      desk.drafts.value = put(desk.drafts.peek(), identity, text);
  };
  if (editor === null) {
    return draft === null ? null : (
      <p class="cell-draft">
        <AlertIcon /> The text of this cell was left with an error. It is kept as typed, and not applied.{" "}
        <button type="button" class="button button-text" onClick={() => edit(index, "text")}>
          Go on with it
        </button>{" "}
        <button type="button" class="button button-text" onClick={() => keep(null)}>
          Throw it away
        </button>
      </p>
    );
  }
  return (
    <section
      class="editor cell-editor"
      aria-label={`${editor === "text" ? "Text" : "Settings"} of ${title}`}
      onKeyDown={(event) => {
        // In a field that refused what was typed, Escape gives that up first.
        const refused = event.target instanceof HTMLInputElement && event.target.ariaInvalid === "true";
        if (event.key === "Escape" && !event.defaultPrevented && !refused) edit(index, null);
      }}
    >
      <div class="editor-body">
        <div class="editor-head">
          <h2 tabIndex={-1} data-focus={editor === "settings" ? "settings" : undefined}>
            {editor === "text" ? "As text" : "Settings"}: {title}
          </h2>
          <button type="button" class="button" onClick={() => edit(index, null)}>
            Done
          </button>
        </div>
        {editor === "text" ? (
          <CellText
            key={gesture}
            cell={planned.cell}
            index={index}
            gesture={gesture}
            draft={draft}
            keep={keep}
            context={context}
            close={() => edit(index, null)}
          />
        ) : (
          <CellSettings planned={planned} index={index} context={context} removed={() => edit(index, null)} />
        )}
      </div>
    </section>
  );
}
