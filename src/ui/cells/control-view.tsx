import "./control-view.css";
import type { Result } from "../../base/result.ts";
import { withControlSet } from "../../notebook/index.ts";
import type { ControlCell } from "../../schema/control-cell.ts";
import { type ControlValue, quantityOf, quantityValue } from "../../schema/control-value.ts";
import type { Failure } from "../../schema/failure.ts";
import { ChoiceSetting } from "../controls/choice-setting.tsx";
import { DragSlider } from "../controls/drag-slider.tsx";
import { TextSetting } from "../controls/text-setting.tsx";
import { typedNumber } from "../controls/typed-number.ts";
import { SwitchSetting } from "../settings/switch-setting.tsx";
import type { CellContext } from "./cell-context.ts";

interface ControlViewProps {
  readonly cell: ControlCell;
  readonly context: CellContext;
}

/** How finely a slider steps whose step nobody says: so many steps from end to end, and whole days. */
const fine = 100;

function numberOf(value: ControlValue | undefined): number {
  return value === undefined ? 0 : (quantityOf(value)?.number ?? 0);
}

/** A named value of the notebook that a reader sets: what reads it follows. */
export function ControlView({ cell, context }: ControlViewProps) {
  const { id, label, value, locked = false } = cell;
  const unit = quantityOf(value)?.unit ?? "";
  const { states } = context.view;
  const awaited = [...states.values()].some(({ state, current }) => state === "running" && !current);
  const set = (next: string | number | boolean, gesture?: string): Result<unknown, Failure> => {
    const changed = withControlSet(context.view.notebook, id, next);
    if (changed.ok) context.change(changed.value, gesture);
    return changed;
  };
  if (locked) {
    return (
      <p class="cell control">
        {label} <strong>{String(value)}</strong> <span class="control-locked">locked by the author</span>
      </p>
    );
  }
  if (cell.as === "switch") {
    return (
      <div class="cell control">
        <SwitchSetting label={label} says="" on={value === "on"} set={set} />
      </div>
    );
  }
  if (cell.as === "choice") {
    const options = cell.options ?? [];
    return (
      <div class="cell control">
        <ChoiceSetting
          label={label}
          name={label}
          value={String(value)}
          options={options.map((option) => ({ value: String(option), words: String(option) }))}
          range={`one of ${options.length}`}
          choose={(chosen) => set(options.find((option) => String(option) === chosen) ?? chosen)}
        />
      </div>
    );
  }
  const [low, high] = [numberOf(cell.from), numberOf(cell.to)];
  const step = cell.step === undefined ? (unit === "d" ? 1 : (high - low) / fine) : numberOf(cell.step);
  return (
    <div class="cell control">
      <TextSetting
        label={label}
        name={label}
        shown={String(numberOf(value))}
        range={`${low}–${high} ${unit}`.trim()}
        size={4}
        numeric
        {...(unit === "" ? {} : { unit })}
        apply={(text) => {
          const typed = typedNumber(text, "d");
          return set(typeof typed === "number" ? quantityValue({ number: typed, unit }) : typed);
        }}
      >
        <DragSlider
          label={`${label}, slider`}
          value={numberOf(value)}
          low={low}
          high={high}
          step={step}
          says={(number) => String(quantityValue({ number, unit }))}
          awaited={awaited}
          choose={(number, gesture) => set(quantityValue({ number, unit }), gesture)}
        />
      </TextSetting>
    </div>
  );
}
