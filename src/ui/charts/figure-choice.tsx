import "./figure-choice.css";
import { useId } from "preact/hooks";

interface FigureChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly choose: (value: string) => void;
}

/** What a figure shows, chosen on the page and not in the document. */
export function FigureChoice({ label, value, options, choose }: FigureChoiceProps) {
  const id = useId();
  return (
    <span class="figure-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="setting-input setting-select"
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </span>
  );
}
