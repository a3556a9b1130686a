import { useEffect, useRef, useState } from "preact/hooks";
import { simulateSettings } from "../../schema/simulate-settings.ts";

/** A moving slider asks for a run no oftener than this, in ms. */
const pause = 200;

interface ThresholdSliderProps {
  readonly value: number;
  readonly choose: (value: number) => void;
}

/** The threshold as a slider in steps of half a gram; while it moves it asks now and then, and at rest once more. */
export function ThresholdSlider({ value, choose }: ThresholdSliderProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(value);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    choose(latest.current);
  };
  return (
    <input
      class="slider"
      type="range"
      aria-label="Threshold, slider"
      aria-valuetext={`${moving ?? value} g/dL`}
      min={simulateSettings.threshold.low}
      max={simulateSettings.threshold.high}
      step={0.5}
      value={moving ?? value}
      onInput={({ currentTarget }) => {
        latest.current = currentTarget.valueAsNumber;
        setMoving(latest.current);
        timer.current ??= setTimeout(settle, pause);
      }}
      onChange={() => {
        settle();
        setMoving(null);
      }}
    />
  );
}
