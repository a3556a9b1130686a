import "../controls/run-controls.css";
import "./chart-choice.css";
import { useId } from "preact/hooks";

interface ChartChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly choose: (value: Value) => void;
}

/** What a figure shows, chosen on the page: it changes the figure and not the document. */
export function ChartChoice<Value extends string>({ label, value, options, choose }: ChartChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="chart-choice setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="setting-input setting-select"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen !== undefined) choose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
