import "../figure/view-switch.css";
import { useId } from "preact/hooks";

interface WordChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** A few words of which one is chosen: of the page, not of the document. */
export function WordChoice<Value extends string>({ legend, options, value, choose }: WordChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="view-switch">
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="view-option">
          <input
            class="unseen"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span data-words={option.words}>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
