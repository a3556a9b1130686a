import { useRef, useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import { armRegimens } from "../../schema/arm-regimens.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { RegimenCell } from "../../schema/regimen-cell.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { armsCell, changeArms, withArm } from "../arms-editor/change-arms.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { TextSetting } from "../controls/text-setting.tsx";
import { Editor } from "../editor/editor.tsx";
import { useNextFocus } from "../editor/use-next-focus.ts";
import { EvidenceChip } from "../evidence/evidence-chip.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { AddEffect } from "./add-effect.tsx";
import { changeRegimen } from "./change-regimen.ts";
import { freeLabel } from "./compose-regimen.ts";
import { EffectEditor } from "./effect-editor.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { HarmFields } from "./harm-fields.tsx";
import { newEffect } from "./new-effect.ts";
import { RegimenTimeline } from "./regimen-timeline.tsx";
import { armsGiving, withoutRegimen } from "./remove-regimen.ts";

interface OwnRegimenEditorProps {
  readonly cell: RegimenCell;
  /** The name of the *arms* cell it can be added to. */
  readonly arms: string;
  readonly known: KnownRegimens;
  readonly context: CellContext;
  /** Says that it is gone, so that the focus can go elsewhere. */
  readonly removed: () => void;
}

/** A regimen of the reader's own: its effects, its harm, what is known of it, and its way into the comparison. */
export function OwnRegimenEditor({ cell, arms, known, context, removed }: OwnRegimenEditorProps) {
  const root = useRef<HTMLElement>(null);
  const focus = useNextFocus(root);
  const [refused, setRefused] = useState<readonly Failure[]>([]);
  const { notebook } = context.view;
  const { id, label, effects } = cell;
  const others = { regimens: known.regimens.filter((regimen) => regimen.id !== id) };
  const take = (changed: Result<Notebook, Failure>): Result<unknown, Failure> => {
    if (changed.ok) context.change(changed.value);
    return changed;
  };
  const set = (changes: Readonly<Record<string, unknown>>) => take(changeRegimen(notebook, cell, changes));
  const press = (changed: Result<Notebook, Failure>): boolean => {
    setRefused(changed.ok ? [] : changed.failures);
    return take(changed).ok;
  };
  const entries = armsCell(notebook, arms).arms;
  const giving = armsGiving(notebook, id);
  const stands = entries.some((entry) => armRegimens(entry).every(({ regimen }) => regimen === id));
  return (
    <section ref={root} class="editor-part" aria-label={label} data-regimen={id}>
      <div class="editor-head">
        <h3 tabIndex={-1} data-focus="regimen">
          {label}
        </h3>
        <EvidenceChip grade={cell.grade ?? "E"} n={cell.n ?? 0} own />
      </div>
      <div class="editor-fields editor-fields-wide">
        <TextSetting
          label="Label"
          name={`Label of ${label}`}
          shown={label}
          range={`at most 60 characters; in the document it is called ${id}`}
          size={16}
          apply={(text) => {
            const free = freeLabel(text, others);
            return free.ok ? set({ label: free.value }) : free;
          }}
        />
      </div>
      <h4>Effects</h4>
      <ol class="editor-list" tabIndex={-1} data-focus="effects" aria-label={`Effects of ${label}`}>
        {effects.map((entry, place) => (
          <EffectEditor
            key={`${place} ${entry.kind}`}
            entry={entry}
            number={place + 1}
            set={(changed) => set({ effects: effects.map((other, at) => (at === place ? changed : other)) })}
            remove={() => {
              press(changeRegimen(notebook, cell, { effects: effects.toSpliced(place, 1) }));
              focus(`[data-focus="effects"]`);
            }}
          />
        ))}
      </ol>
      {effects.length === 0 && <p class="editor-says">It has no effect yet: what is left of it is its harm.</p>}
      <Editor title="Add an effect" begins={effects.length === 0 ? "open" : "folded"}>
        {() => (
          <AddEffect
            add={(kind) =>
              press(changeRegimen(notebook, cell, { effects: [...effects, newEffect(kind, known.effects)] }))
            }
          />
        )}
      </Editor>
      <h4>When it is given</h4>
      <RegimenTimeline cell={cell} />
      <h4>Harm and burden</h4>
      <HarmFields cell={cell} set={set} />
      <h4>Evidence</h4>
      <EvidenceFields cell={cell} set={set} />
      {refused.length > 0 && <FailureNotice failures={refused} />}
      <p class="editor-buttons">
        {stands ? (
          <span class="editor-says">It stands among the arms.</span>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              if (press(changeArms(notebook, arms, withArm(entries, [id])))) focus(`[data-focus="regimen"]`);
            }}
          >
            Add it as an arm
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            if (press(withoutRegimen(notebook, id))) removed();
          }}
        >
          {giving === 0
            ? `Remove ${label}`
            : `Remove ${label} and the ${giving === 1 ? "arm that gives it" : `${giving} arms that give it`}`}
        </button>
      </p>
    </section>
  );
}
