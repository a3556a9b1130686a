import type { IndependenceView } from "../../plots/index.ts";
import { bandWords, type RangeShown, viewTitles } from "./view-titles.ts";

interface FigureSubtitleProps {
  readonly view: IndependenceView;
  readonly range: RangeShown;
}

/** What is drawn, and what the band is or why there is none. */
export function FigureSubtitle({ view, range }: FigureSubtitleProps) {
  return (
    <p class="figure-subtitle">
      {viewTitles[view].subtitle} {bandWords(view, range)}
    </p>
  );
}
