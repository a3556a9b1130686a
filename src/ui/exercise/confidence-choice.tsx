import { useId } from "preact/hooks";

interface ConfidenceChoiceProps {
  /** In percent. */
  readonly levels: readonly number[];
  readonly value: number | null;
  /** null: it is committed to. */
  readonly set: ((confidence: number) => void) | null;
}

/** How sure a reader is, one of a few levels. */
export function ConfidenceChoice({ levels, value, set }: ConfidenceChoiceProps) {
  const name = useId();
  return (
    <fieldset class="exercise-sure" disabled={set === null}>
      <legend>How sure are you?</legend>
      {levels.map((level) => (
        <label key={level}>
          <input type="radio" name={name} value={level} checked={value === level} onChange={() => set?.(level)} />
          <span>{`${level}\u00a0%`}</span>
        </label>
      ))}
    </fieldset>
  );
}
