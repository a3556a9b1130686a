import { useRef, useState } from "preact/hooks";
import { simulateSettings } from "../../schema/simulate-settings.ts";
import { nextGesture } from "../timeline/next-gesture.ts";
import { usePaced } from "./use-paced.ts";

interface ThresholdSliderProps {
  readonly value: number;
  /** Whether what was asked last has no picture yet. */
  readonly awaited: boolean;
  /** What one drag asks for, from its beginning to its end, it asks for under one gesture. */
  readonly choose: (value: number, gesture: string) => void;
}

/** The threshold as a slider in steps of half a gram; while it moves it asks as fast as pictures come, and at rest once more. */
export function ThresholdSlider({ value, awaited, choose }: ThresholdSliderProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const gesture = useRef<string | null>(null);
  const paced = usePaced(awaited, (asked) => choose(asked, gesture.current ?? nextGesture()));
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
        gesture.current ??= nextGesture();
        setMoving(currentTarget.valueAsNumber);
        paced.move(currentTarget.valueAsNumber);
      }}
      onChange={({ currentTarget }) => {
        paced.rest();
        choose(currentTarget.valueAsNumber, gesture.current ?? nextGesture());
        gesture.current = null;
        setMoving(null);
      }}
    />
  );
}
