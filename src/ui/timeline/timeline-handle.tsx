import type { RefObject } from "preact";
import type { Movable } from "./movable.ts";
import type { Drag } from "./use-drag.ts";

interface TimelineHandleProps {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly movable: Movable;
  readonly drag: Drag;
  /** In px. */
  readonly x: number;
}

/** A handle on the timeline, beside the mark it moves: before a start, after the last of several doses. While it moves it says where it is. */
export function TimelineHandle({ element, movable, drag, x }: TimelineHandleProps) {
  const { kind, value, low, high, label, words, tag } = movable;
  return (
    <div
      ref={element}
      class={`timeline-handle timeline-handle-${kind}`}
      style={{ "--x": `${x}px` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={words(value)}
      data-moving={drag.moving}
      onPointerDown={(event) => drag.begin(event, movable.reach)}
      {...drag.on}
    >
      <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
        <path d={kind === "start" ? "M6.5,1L1.5,6L6.5,11" : "M1.5,1L6.5,6L1.5,11"} />
      </svg>
      <span class="timeline-tag" aria-hidden="true">
        {tag(value)}
      </span>
    </div>
  );
}
