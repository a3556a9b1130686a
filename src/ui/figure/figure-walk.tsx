import "./figure-walk.css";
import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FigurePlace, FigureSeries } from "../../plots/index.ts";
import type { Follow, HeardSeries } from "../listening/heard-series.ts";
import { HeardRing } from "./heard-ring.tsx";
import { type WalkPlace, walkStep } from "./walk-step.ts";

interface FigureWalkProps {
  readonly title: string;
  readonly series: () => readonly FigureSeries[];
  /** As the drawing was made for. */
  readonly place: FigurePlace;
  /** Where it lets a ring follow what is heard. */
  readonly follow: RefObject<Follow | null>;
  /** What holds the drawing. */
  readonly children: ComponentChildren;
}

/** Where the mark lies on the page, px from the corner of the walk. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const way = "Left and right arrows go through the marks, up and down through the series. Escape leaves.";

/** A figure that can be walked through by keys: a ring stands at the mark, and what it says is shown and spoken. */
export function FigureWalk({ title, series, place, follow, children }: FigureWalkProps) {
  const hint = useId();
  const walk = useRef<HTMLDivElement>(null);
  const [at, go] = useState<WalkPlace | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [heard, hear] = useState<HeardSeries | null>(null);
  useLayoutEffect(() => {
    follow.current = hear;
    return () => {
      follow.current = null;
    };
  }, []);
  const mark = at === null ? undefined : series()[at.series]?.marks[at.mark];
  useLayoutEffect(() => {
    setSpot(mark === undefined || place.width === 0 ? null : spotOf(walk.current, mark, place.width));
  }, [mark?.x, mark?.y, mark?.says, place.width]);
  const press = (event: KeyboardEvent): void => {
    if (event.target !== walk.current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = event.key === "Escape" ? null : walkStep(series(), at, event.key);
    if (next === null && (event.key !== "Escape" || at === null)) return;
    event.preventDefault();
    event.stopPropagation();
    go(next);
  };
  return (
    <div
      ref={walk}
      class="figure-walk"
      role="group"
      aria-roledescription="figure"
      aria-label={title}
      aria-describedby={hint}
      tabIndex={0}
      onKeyDown={press}
      onBlur={() => go(null)}
    >
      {children}
      {heard !== null && place.width > 0 && (
        <HeardRing heard={heard} placeOf={(point) => spotOf(walk.current, point, place.width) ?? point} />
      )}
      {spot !== null && <div class="figure-ring" style={{ left: `${spot.x}px`, top: `${spot.y}px` }} />}
      <p class="figure-says" role="status" style={spot === null ? undefined : besideMark(spot)}>
        {mark?.says ?? ""}
      </p>
      <p id={hint} class={at === null ? "figure-hint" : "unseen"}>
        {way}
      </p>
    </div>
  );
}

/** Where a point of the drawing lies in the walk; null: nothing is drawn in it. */
function spotOf(walk: Element | null, { x, y }: Pick<Spot, "x" | "y">, width: number): Spot | null {
  const drawing = walk?.querySelector("svg[role='img']")?.getBoundingClientRect();
  const corner = walk?.getBoundingClientRect();
  if (drawing === undefined || corner === undefined) return null;
  const scale = drawing.width / width;
  return {
    x: drawing.left - corner.left + scale * x,
    y: drawing.top - corner.top + scale * y,
    width: corner.width,
  };
}

/** Above the mark where there is room, towards the middle. */
function besideMark({ x, y, width }: Spot): Readonly<Record<string, string>> {
  const side = x <= width / 2 ? { left: `${Math.max(0, x - 12)}px` } : { right: `${Math.max(0, width - x - 12)}px` };
  return { ...side, top: `${y}px`, transform: y > 64 ? "translateY(calc(-100% - 14px))" : "translateY(14px)" };
}
