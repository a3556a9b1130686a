import "./landmark-layer.css";
import { useState } from "preact/hooks";
import { landmark, landmarkBox, landmarkDay, type LandmarkOptions, landmarkSentence } from "../../plots/index.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { movedDay } from "./moved-day.ts";

interface LandmarkLayerProps {
  /** The figure it lies over. */
  readonly figure: Omit<LandmarkOptions, "day">;
  /** The day it stands on before the reader moves it; null: there is none. */
  readonly start: number | null;
}

const usual = 90;

/** A line on one day over the independence figure: it follows the pointer, a click or the arrow keys hold it, Escape takes it away. It takes no room. */
export function LandmarkLayer({ figure, start }: LandmarkLayerProps) {
  const { horizon } = figure.summary;
  const [held, hold] = useState<number | null | undefined>(undefined);
  const [under, hover] = useState<number | null>(null);
  const resting = held === undefined ? start : held;
  const day = within(under ?? resting, horizon);
  const box = landmarkBox(figure);
  const pointed = ({ clientX, clientY, currentTarget }: PointerEvent): number => {
    const place = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : new DOMRect();
    return landmarkDay(figure, box.left + clientX - place.left, box.top + clientY - place.top);
  };
  return (
    <div class="landmark-layer">
      {day !== null && <Mounted inputs={[...Object.values(figure), day]} draw={() => landmark({ ...figure, day })} />}
      <div
        class="landmark-hand"
        role="slider"
        tabIndex={0}
        aria-label="Landmark: each arm's share on a day"
        aria-valuemin={0}
        aria-valuemax={horizon}
        aria-valuenow={day ?? 0}
        aria-valuetext={day === null ? "no day chosen" : landmarkSentence({ ...figure, day })}
        style={{
          left: `${box.left}px`,
          top: `${box.top}px`,
          width: `${box.right - box.left}px`,
          height: `${box.bottom - box.top}px`,
        }}
        onPointerMove={(event) => (event.buttons === 0 ? hover(pointed(event)) : hold(pointed(event)))}
        onPointerDown={(event) => hold(pointed(event))}
        onPointerLeave={() => hover(null)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && day !== null) {
            hold(null);
            hover(null);
          }
          const moved = resting ?? start;
          const next = movedDay(event.key, within(moved, horizon), within(usual, horizon) ?? 0, horizon);
          if (next === null) return;
          event.preventDefault();
          hover(null);
          hold(next);
        }}
      />
    </div>
  );
}

function within(day: number | null, horizon: number): number | null {
  return day === null ? null : Math.min(day, horizon);
}
