import { useId, useRef, useState } from "preact/hooks";
import { ok } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Switched } from "../arms/acting-effects.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { setLabel } from "../arms/regimen-label.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { ChoiceSetting } from "../controls/choice-setting.tsx";
import { useNextFocus } from "../editor/use-next-focus.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { composeRegimen, regimenName } from "./compose-regimen.ts";
import { OwnRegimenEditor } from "./own-regimen-editor.tsx";

const asked = "What it is called";

interface RegimenComposerProps {
  /** The name of the *arms* cell that composed regimens stand before. */
  readonly arms: string;
  readonly known: KnownRegimens;
  readonly switched: Switched;
  readonly context: CellContext;
}

/** Regimens of the reader's own, and the way to begin another. */
export function RegimenComposer({ arms, known, switched, context }: RegimenComposerProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const field = useId();
  const [label, setLabelTyped] = useState("");
  const [from, setFrom] = useState("");
  const [refused, setRefused] = useState<readonly Failure[]>([]);
  const { notebook } = context.view;
  const composed = notebook.cells.flatMap((cell) => (cell.kind === "regimen" ? [cell] : []));
  const copied = known.regimens.filter(({ id }) => known.effects.some(({ regimen }) => regimen === id));
  const compose = (): void => {
    const made = composeRegimen(notebook, arms, { label, from: from === "" ? null : from }, known, switched);
    setRefused(made.ok ? [] : made.failures);
    if (!made.ok) return;
    context.change(made.value.notebook);
    setLabelTyped("");
    focus(`[data-regimen="${made.value.id}"] [data-focus="regimen"]`);
  };
  return (
    <div class="editor-part" ref={root}>
      <p class="editor-says">
        A regimen is a list of effects with doses, sizes and harm. What you compose is an assumption and is called so
        wherever it shows. It becomes part of the notebook.
      </p>
      {composed.map((cell) => (
        <OwnRegimenEditor
          key={cell.id}
          cell={cell}
          arms={arms}
          known={known}
          context={context}
          removed={() => focus(`#${CSS.escape(field)}`)}
        />
      ))}
      <fieldset class="editor-part">
        <legend>{composed.length === 0 ? "Begin a regimen" : "Begin another regimen"}</legend>
        <div class="editor-fields editor-fields-wide">
          <div class="setting">
            <label for={field}>{asked}</label>
            <input
              id={field}
              class="setting-input"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={label}
              aria-describedby={`${field}-says`}
              onInput={({ currentTarget }) => setLabelTyped(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter") compose();
              }}
            />
            <span class="setting-range" id={`${field}-says`}>
              {label.trim() === ""
                ? "at most 60 characters"
                : `in the document: ${regimenName(label, notebook, known)}`}
            </span>
          </div>
          <ChoiceSetting
            label="Start from"
            name="Start from"
            value={from}
            options={[
              { value: "", words: "nothing" },
              ...copied.map(({ id, label: words }) => ({ value: id, words: setLabel(words) })),
            ]}
            range="a copy: its effects, harm and burden, not its evidence"
            choose={(id) => {
              setFrom(id);
              return ok(id);
            }}
          />
        </div>
        {refused.length > 0 && <FailureNotice failures={refused} />}
        <p class="editor-buttons">
          <button type="button" class="button" onClick={compose}>
            Begin it
          </button>
        </p>
      </fieldset>
    </div>
  );
}
