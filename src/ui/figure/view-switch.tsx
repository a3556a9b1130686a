import "./view-switch.css";
import { useId } from "preact/hooks";
import type { IndependenceView } from "../../plots/index.ts";

const options: readonly { readonly view: IndependenceView; readonly words: string }[] = [
  { view: "incidence", words: "incidence" },
  { view: "stacked", words: "stacked" },
  { view: "current", words: "on the day" },
];

interface ViewSwitchProps {
  readonly view: IndependenceView;
  readonly choose: (view: IndependenceView) => void;
}

/** What the heights of the independence figure are, as a switch of three: of the page, not of the document. */
export function ViewSwitch({ view, choose }: ViewSwitchProps) {
  const name = useId();
  return (
    <fieldset class="view-switch">
      <legend class="unseen">Show independence as</legend>
      {options.map((option) => (
        <label key={option.view} class="view-option">
          <input
            class="unseen"
            type="radio"
            name={name}
            checked={option.view === view}
            onChange={() => choose(option.view)}
          />
          <span data-words={option.words}>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
