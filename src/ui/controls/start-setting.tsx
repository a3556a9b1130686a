import { useRef } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { simulateSettings } from "../../schema/simulate-settings.ts";
import { TextSetting } from "./text-setting.tsx";
import { typedNumber } from "./typed-number.ts";

/** The median of the published start days: where a chosen day begins. */
const median = 88;
const { low, high } = simulateSettings.start;

interface StartSettingProps {
  readonly value: number | "treated";
  readonly apply: (value: number | string) => Result<unknown, Failure>;
}

/** When therapy starts: on the days published of treated patients, or on one day after diagnosis. */
export function StartSetting({ value, apply }: StartSettingProps) {
  const last = useRef(median);
  if (value !== "treated") last.current = value;
  const days = (
    <select
      class="setting-input setting-select"
      aria-label="Therapy start"
      value={value === "treated" ? "treated" : "day"}
      onChange={({ currentTarget }) => apply(currentTarget.value === "treated" ? "treated" : last.current)}
    >
      <option value="treated">published days</option>
      <option value="day">on day</option>
    </select>
  );
  if (value === "treated") {
    return (
      <div class="setting setting-start">
        <span>Therapy start</span>
        {days}
      </div>
    );
  }
  return (
    <div class="setting setting-start">
      <span>Therapy start</span>
      {days}
      <TextSetting
        label=""
        name="Therapy start on this day after diagnosis"
        shown={String(value)}
        range={`day ${low}–${high} after diagnosis`}
        size={4}
        numeric
        apply={(text) => apply(typedNumber(text, "d"))}
      />
    </div>
  );
}
