import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { SettingMessage } from "./setting-message.tsx";
import { useDraft } from "./use-draft.ts";

interface TextSettingProps {
  readonly label: string;
  /** What assistive technology calls the field, where the label alone does not say it. */
  readonly name?: string;
  readonly shown: string;
  readonly unit?: string;
  /** What may be typed, said while the field is in hand. */
  readonly range: string;
  /** Room for at least so many characters. */
  readonly size: number;
  readonly numeric?: boolean;
  readonly suggestions?: readonly number[];
  readonly apply: (text: string) => Result<unknown, Failure>;
  /** Stands between label and field. */
  readonly children?: ComponentChildren;
}

/** A setting one types: it runs on Enter or on leaving the field; a refused text stays, with what is allowed under it. */
export function TextSetting(props: TextSettingProps) {
  const { label, name, shown, unit, range, size, numeric = false, suggestions, apply, children } = props;
  const id = useId();
  const draft = useDraft(shown, apply);
  return (
    <div class="setting">
      {label !== "" && <label for={id}>{label}</label>}
      {children}
      <span class="setting-field">
        <input
          id={id}
          class="setting-input"
          type="text"
          aria-label={name}
          inputMode={numeric ? "decimal" : "text"}
          autocomplete="off"
          spellcheck={false}
          style={{ minWidth: `${size}ch`, "--letters": draft.text.length }}
          value={draft.text}
          list={suggestions === undefined ? undefined : `${id}-list`}
          aria-invalid={draft.failure !== undefined}
          aria-describedby={`${id}-says`}
          onInput={({ currentTarget }) => draft.type(currentTarget.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") draft.commit();
            if (event.key === "Escape") draft.giveUp();
          }}
        />
        {unit !== undefined && <span class="setting-unit">{unit}</span>}
        <SettingMessage id={`${id}-says`} range={range} failure={draft.failure} />
      </span>
      {suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </div>
  );
}
