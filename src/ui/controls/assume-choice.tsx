import { useId } from "preact/hooks";
import { Assumption } from "../../schema/assumption.ts";
import { assumptionWords } from "./assumption-words.ts";

interface AssumeChoiceProps {
  readonly value: Assumption;
  /** Whether a run lives under parameter draws, so that the priors can decide. */
  readonly drawn: boolean;
  readonly choose: (value: Assumption) => void;
}

/** What is assumed of cord blood, as a switch: of three, and of four where there are draws for the priors to decide by. */
export function AssumeChoice({ value, drawn, choose }: AssumeChoiceProps) {
  const name = useId();
  const options = Assumption.options.filter((option) => option !== "priors" || drawn || value === "priors");
  return (
    <fieldset class="assume">
      <legend>Assume cord blood</legend>
      {options.map((option) => (
        <label key={option} class="assume-option">
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          <span data-words={assumptionWords(option)}>{assumptionWords(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
