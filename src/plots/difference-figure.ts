import { bareFigure } from "./bare-figure.ts";
import { differenceFinding } from "./difference-finding.ts";
import { differenceLayout } from "./difference-layout.ts";
import { type DifferenceOptions, pairOf } from "./difference-pair.ts";
import type { FigurePlace } from "./figure-place.ts";
import { differenceIn } from "./gain-bins.ts";
import { gainHistogram } from "./gain-histogram.ts";
import { pairedDays } from "./paired-days.ts";
import { pairedScatter } from "./paired-scatter.ts";

/** Days independent that the same simulated patients gain in one arm against the first: how many gained how many, and arm against arm patient by patient. */
export function differenceFigure(options: DifferenceOptions & FigurePlace): SVGSVGElement {
  const { summary, roster, arms, arm, by, width } = options;
  const layout = differenceLayout(options);
  const { height } = layout;
  const pair = pairOf(options);
  const difference = differenceIn(summary, arm, by);
  const finding = difference === undefined ? "Not simulated yet." : differenceFinding(options);
  const pairs = pairedDays(roster, arms, arm, by);
  const parts =
    pair === undefined
      ? []
      : [
          ...gainHistogram({ difference, tau: by, ...pair, layout }),
          ...pairedScatter({ pairs, of: summary?.patients ?? 0, tau: by, ...pair, layout }),
        ];
  const label = `Days independent gained by day ${by}, the same simulated patients in two arms. ${finding}`;
  return bareFigure({ name: "difference-figure", width, height, label }, parts);
}
