import { useId } from "preact/hooks";
import { UnsaidNote } from "./unsaid-note.tsx";

interface RadioChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  /** Null while nothing has been chosen. */
  readonly value: Value | null;
  readonly choose: (value: Value) => void;
  /** Why the choice is needed, once it has been missed. */
  readonly unsaid: string | undefined;
}

/** A choice between a few values, none of them made for the reader. */
export function RadioChoice<Value extends string>({ legend, options, value, choose, unsaid }: RadioChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset
      class="own-choice"
      role="radiogroup"
      aria-required="true"
      aria-invalid={unsaid !== undefined}
      aria-describedby={`${id}-says`}
    >
      <legend>{legend}</legend>
      <div class="own-options">
        {options.map((option) => (
          <label key={option.value} class="own-option">
            <input type="radio" name={id} checked={option.value === value} onChange={() => choose(option.value)} />
            <span>{option.words}</span>
          </label>
        ))}
        <UnsaidNote id={`${id}-says`} says={unsaid} />
      </div>
    </fieldset>
  );
}
