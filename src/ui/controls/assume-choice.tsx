import { useId } from "preact/hooks";
import { Assumption } from "../../schema/assumption.ts";
import { assumptionWords } from "./assumption-words.ts";

interface AssumeChoiceProps {
  readonly value: Assumption;
  readonly choose: (value: Assumption) => void;
}

/** What is assumed of cord blood, as a switch of four. */
export function AssumeChoice({ value, choose }: AssumeChoiceProps) {
  const name = useId();
  return (
    <fieldset class="assume">
      <legend>Assume cord blood</legend>
      {Assumption.options.map((option) => (
        <label key={option} class="assume-option">
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          <span data-words={assumptionWords(option)}>{assumptionWords(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
