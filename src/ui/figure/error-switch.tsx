import type { Signal } from "@preact/signals";
import "./range-switch.css";

/** Whether the Monte-Carlo error is printed, wherever it is: of the page, not of the document, and nothing runs again for it. */
export function ErrorSwitch({ shows }: { readonly shows: Signal<boolean> }) {
  return (
    <label class="range-switch">
      <input
        type="checkbox"
        checked={shows.value}
        onChange={({ currentTarget }) => {
          shows.value = currentTarget.checked;
        }}
      />
      <span>Error of the simulation (±)</span>
    </label>
  );
}
