import "./patient-key.css";
import { useId } from "preact/hooks";
import type { Arrangement, FigureArm } from "../../plots/index.ts";
import { ArmName } from "../arms/arm-name.tsx";

const arrangements: readonly { readonly value: Arrangement; readonly words: string }[] = [
  { value: "overlaid", words: "overlaid" },
  { value: "apart", words: "one a panel" },
];

interface PatientKeyProps {
  readonly arms: readonly FigureArm[];
  readonly hidden: ReadonlySet<string>;
  readonly hide: (hidden: ReadonlySet<string>) => void;
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
}

/** The arms with their symbols, each to be shown or left out, and how they stand to each other; one always stays. */
export function PatientKey({ arms, hidden, hide, arrangement, arrange }: PatientKeyProps) {
  const name = useId();
  const shown = arms.filter(({ arm }) => !hidden.has(arm));
  return (
    <div class="patient-key">
      <fieldset class="patient-arms">
        <legend>Arms shown</legend>
        {arms.map(({ arm, slot, shortLabel }) => (
          <label key={arm} class="patient-arm">
            <input
              type="checkbox"
              checked={!hidden.has(arm)}
              disabled={shown.length === 1 && shown[0]?.arm === arm}
              onChange={({ currentTarget }) => {
                const rest = [...hidden].filter((each) => each !== arm);
                hide(new Set(currentTarget.checked ? rest : [...rest, arm]));
              }}
            />
            <ArmName slot={slot} name={shortLabel} />
          </label>
        ))}
      </fieldset>
      <fieldset class="assume">
        <legend>Panels</legend>
        {arrangements.map(({ value, words }) => (
          <label key={value} class="assume-option">
            <input type="radio" name={name} checked={value === arrangement} onChange={() => arrange(value)} />
            <span data-words={`arms ${words}`}>arms {words}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
