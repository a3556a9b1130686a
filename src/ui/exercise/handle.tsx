interface HandleProps {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly upright?: boolean;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is read out. */
  readonly says: string;
  /** Whether the reader has set it. */
  readonly placed: boolean;
  readonly set: (value: number) => void;
}

/** How many steps a larger key moves. */
const leap = 10;

/** How far a key moves a handle, in steps; null: it does not. */
function stepsBy(key: string): number | null {
  if (key === "ArrowRight" || key === "ArrowUp") return 1;
  if (key === "ArrowLeft" || key === "ArrowDown") return -1;
  if (key === "PageUp") return leap;
  if (key === "PageDown") return -leap;
  if (key === "Home") return -Infinity;
  return key === "End" ? Infinity : null;
}

/** A handle on a figure: moved by the keys of a slider; the figure under it takes the pointer. */
export function Handle({ label, x, y, upright = false, low, high, step, value, says, placed, set }: HandleProps) {
  return (
    <div
      class="exercise-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={placed ? says : "not placed yet"}
      data-placed={placed ? "" : undefined}
      style={{ left: `${x}px`, top: `${y}px` }}
      onKeyDown={(event) => {
        const steps = stepsBy(event.key);
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          set(value);
        } else if (steps !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          set(Math.min(high, Math.max(low, value + steps * step)));
        }
      }}
    />
  );
}
