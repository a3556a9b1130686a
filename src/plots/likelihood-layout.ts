import type { FigurePlace } from "./figure-place.ts";
import type { GridPanel } from "./panel-grid.ts";

/** The two frames of a step: patients treated, and as many untreated ones; never one without the other. */
export interface LikelihoodPanels {
  /** The middle of the words of the step; null: there is one step only. */
  readonly step: number | null;
  readonly treated: GridPanel;
  readonly untreated: GridPanel;
}

export interface LikelihoodLayout {
  readonly height: number;
  readonly rows: readonly LikelihoodPanels[];
  /** Whether labels stand at line ends, whole. */
  readonly labelled: boolean;
}

const left = 44;
/** Px right of a frame for the names of its lines. */
export const labels = 174;
const shortLabels = 46;
/** From this width on the frames stand side by side with their labels. */
const besideFrom = 860;
const heading = 44;
const stepHeight = 26;
const axisHeight = 40;
const between = 10;

/** Lays out two frames for each of `count` steps. */
export function likelihoodLayout({ width, phone }: FigurePlace, count: number): LikelihoodLayout {
  const labelled = !phone && width >= 560;
  const beside = !phone && width >= besideFrom;
  const high = beside ? 250 : phone ? 150 : 190;
  const room = labelled ? labels : shortLabels;
  const half = beside ? width / 2 : width;
  const lead = count > 1 ? stepHeight : 0;
  const whole = beside ? heading + high + axisHeight : 2 * (heading + high + axisHeight);
  const panel = (x: number, top: number): GridPanel => ({
    left: x + left,
    right: x + half - room - (x === 0 && beside ? 8 : 0),
    top,
    bottom: top + high,
    first: true,
    lowest: true,
    last: true,
  });
  const rows = Array.from({ length: Math.max(1, count) }, (_, index): LikelihoodPanels => {
    const from = index * (lead + whole + between);
    const top = from + lead + heading;
    return {
      step: count > 1 ? from + 9 : null,
      treated: panel(0, top),
      untreated: beside ? panel(half, top) : panel(0, top + high + axisHeight + heading),
    };
  });
  return { height: rows.length * (lead + whole + between) - between, rows, labelled };
}
