import "./range-switch.css";

export interface RangeSwitchProps {
  /** How many parameter draws the numbers are of; undefined: there is nothing to hide. */
  readonly draws: number | undefined;
  readonly ranged: boolean;
  readonly show: (ranged: boolean) => void;
}

/** Whether a figure shows what nobody knows: of the page, not of the document, and nothing runs again for it. */
export function RangeSwitch({ draws, ranged, show }: RangeSwitchProps) {
  if (draws === undefined) return null;
  return (
    <label class="range-switch">
      <input type="checkbox" checked={ranged} onChange={({ currentTarget }) => show(currentTarget.checked)} />
      <span>Range of what nobody knows</span>
    </label>
  );
}
