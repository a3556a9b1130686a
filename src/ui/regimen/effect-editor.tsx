import type { Result } from "../../base/result.ts";
import { type EffectEntry, effectRow } from "../../schema/effect-entry.ts";
import type { Failure } from "../../schema/failure.ts";
import { effectWords } from "../arms/effect-words.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { sentence } from "../failure/failure-words.ts";
import { said } from "./change-regimen.ts";
import { DoseFields } from "./dose-fields.tsx";
import { effectFields } from "./effect-fields.ts";
import { effectKinds } from "./effect-kinds.ts";

interface EffectEditorProps {
  readonly entry: EffectEntry;
  /** Its number among the effects of its regimen, from 1. */
  readonly number: number;
  /** Takes the effect with something changed in it. */
  readonly set: (entry: Readonly<Record<string, unknown>>) => Result<unknown, Failure>;
  readonly remove: () => void;
}

/** One effect of a regimen: its mechanism in words, its doses and numbers, and what they come to. */
export function EffectEditor({ entry, number, set, remove }: EffectEditorProps) {
  const { label, says } = effectKinds[entry.kind];
  const called = `Effect ${number}`;
  const change = (changes: Readonly<Record<string, unknown>>) => set(said({ ...entry, ...changes }));
  const words = effectWords(effectRow(entry, "own"), { start: 0, dose: 1 });
  return (
    <li>
      <div class="editor-head">
        <strong>
          {number}. {label}
        </strong>
        <button type="button" class="button" aria-label={`Remove effect ${number}: ${label}`} onClick={remove}>
          Remove
        </button>
      </div>
      <p class="editor-says">{says}</p>
      <div class="editor-fields">
        <DoseFields entry={entry} called={called} set={change} />
        {effectFields(entry).map(({ key, label: field, unit, range, blank }) => (
          <AmountSetting
            key={key}
            label={field}
            name={`${called}: ${field.toLowerCase()}`}
            value={entry[key] ?? null}
            unit={unit}
            range={range}
            {...(blank === undefined ? {} : { blank })}
            set={(value) => change({ [key]: value ?? undefined })}
          />
        ))}
      </div>
      <p class="editor-says" role="status">
        {words === null ? "At this size it does nothing." : sentence(words)}
      </p>
    </li>
  );
}
