import type { FigureSeries } from "../../plots/index.ts";

/** Which mark of which series the reader is at. */
export interface WalkPlace {
  readonly series: number;
  readonly mark: number;
}

/** Where a key leads from a place (null: not on a mark yet); null: nowhere, the key is not one of the walk's. */
export function walkStep(all: readonly FigureSeries[], at: WalkPlace | null, key: string): WalkPlace | null {
  const first = all.findIndex(({ marks }) => marks.length > 0);
  if (first < 0) return null;
  const isOne = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
  if (!isOne) return null;
  if (at === null) return { series: first, mark: key === "End" ? lastOf(all, first) : 0 };
  const last = lastOf(all, at.series);
  switch (key) {
    case "ArrowLeft":
      return { ...at, mark: Math.max(0, Math.min(last, at.mark - 1)) };
    case "ArrowRight":
      return { ...at, mark: Math.min(last, at.mark + 1) };
    case "Home":
      return { ...at, mark: 0 };
    case "End":
      return { ...at, mark: last };
    default:
      return beside(all, at, key === "ArrowUp" ? -1 : 1);
  }
}

function lastOf(all: readonly FigureSeries[], series: number): number {
  return Math.max(0, (all[series]?.marks.length ?? 0) - 1);
}

/** The mark nearest in x of the next series, in a direction, that has any. */
function beside(all: readonly FigureSeries[], at: WalkPlace, step: 1 | -1): WalkPlace {
  const here = all[at.series]?.marks[at.mark];
  for (let series = at.series + step; series >= 0 && series < all.length; series += step) {
    const marks = all[series]?.marks ?? [];
    const away = marks.map(({ x }) => Math.abs(x - (here?.x ?? 0)));
    if (marks.length > 0) return { series, mark: away.indexOf(Math.min(...away)) };
  }
  return at;
}
