import { useId, useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { SettingMessage } from "./setting-message.tsx";

interface ChoiceSettingProps {
  readonly label: string;
  /** What assistive technology calls the field. */
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly range: string;
  readonly choose: (value: string) => Result<unknown, Failure>;
}

/** A setting one chooses; what cannot be is refused with what it lacks, and the choice stays. */
export function ChoiceSetting({ label, name, value, options, range, choose }: ChoiceSettingProps) {
  const id = useId();
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <span class="setting-field">
        <select
          id={id}
          class="setting-input setting-select"
          aria-label={name}
          aria-invalid={failure !== undefined}
          aria-describedby={`${id}-says`}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choose(currentTarget.value);
            setFailure(chosen.ok ? undefined : chosen.failures[0]);
            if (!chosen.ok) currentTarget.value = value;
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
        <SettingMessage id={`${id}-says`} range={range} failure={failure} />
      </span>
    </div>
  );
}
