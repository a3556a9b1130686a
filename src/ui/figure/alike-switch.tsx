import "./range-switch.css";

interface AlikeSwitchProps {
  readonly alike: boolean;
  readonly set: (alike: boolean) => void;
}

/** Whether the patients of a run vary or are all alike: a setting of the document, so that the run is simulated again. */
export function AlikeSwitch({ alike, set }: AlikeSwitchProps) {
  return (
    <label class="range-switch">
      <input type="checkbox" checked={alike} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>All patients alike</span>
    </label>
  );
}
