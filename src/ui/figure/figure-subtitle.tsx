import type { IndependenceView } from "../../plots/index.ts";
import { bandWords, viewTitles } from "./view-titles.ts";

interface FigureSubtitleProps {
  readonly view: IndependenceView;
  /** How many parameter draws the picture is of; undefined: none. */
  readonly draws: number | undefined;
}

/** What is drawn, and what the band is or why there is none. */
export function FigureSubtitle({ view, draws }: FigureSubtitleProps) {
  return (
    <p class="figure-subtitle">
      {viewTitles[view].subtitle} {bandWords(view, draws)}
    </p>
  );
}
