import "./arm-choice.css";
import { useId } from "preact/hooks";
import type { FigureArm } from "../../plots/index.ts";

interface ArmChoiceProps {
  readonly label: string;
  readonly arms: readonly FigureArm[];
  readonly arm: string;
  readonly choose: (arm: string) => void;
}

/** Which arm a figure shows: of the page, not of the document. */
export function ArmChoice({ label, arms, arm, choose }: ArmChoiceProps) {
  const id = useId();
  return (
    <span class="arm-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="setting-input setting-select"
        value={arm}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {arms.map((each) => (
          <option key={each.arm} value={each.arm}>
            {each.shortLabel}
          </option>
        ))}
      </select>
    </span>
  );
}
