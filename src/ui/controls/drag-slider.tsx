import { useRef, useState } from "preact/hooks";
import { nextGesture } from "./next-gesture.ts";
import { usePaced } from "./use-paced.ts";

interface DragSliderProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** A value as it is read out. */
  readonly says: (value: number) => string;
  /** Whether what was asked last has no picture yet. */
  readonly awaited: boolean;
  /** What one drag asks for, from its beginning to its end, it asks for under one gesture. */
  readonly choose: (value: number, gesture: string) => void;
}

/** A slider that asks as fast as pictures come while it moves, and at rest once more. */
export function DragSlider({ label, value, low, high, step, says, awaited, choose }: DragSliderProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const gesture = useRef<string | null>(null);
  const paced = usePaced(awaited, (asked) => choose(asked, gesture.current ?? nextGesture()));
  return (
    <input
      class="slider"
      type="range"
      aria-label={label}
      aria-valuetext={says(moving ?? value)}
      min={low}
      max={high}
      step={step}
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
