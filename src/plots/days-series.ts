import type { Summary } from "../schema/summary.ts";
import { dotCount, quantileDots } from "./days-dots.ts";
import { daysLayout } from "./days-layout.ts";
import { daysMarks } from "./days-marks.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { FigureSeries } from "./figure-mark.ts";
import { armIn } from "./independence-view.ts";

interface SeriesOptions extends FigurePlace {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
}

/** What arrow keys walk through and what is heard of the dots: each arm's fifty in order; the later the day, the higher the tone, and those not reached are silent. */
export function daysSeries(options: SeriesOptions): readonly FigureSeries[] {
  const { summary, arms } = options;
  if (summary === null) return [];
  const { horizon } = summary;
  const marks = daysMarks(
    arms.map(({ arm }) => {
      const held = armIn(summary, arm);
      return held === undefined ? [] : quantileDots(held);
    }),
    daysLayout(options, arms.length),
    horizon,
  );
  return arms.flatMap(({ shortLabel }, row): FigureSeries[] => {
    const dots = marks[row]?.dots ?? [];
    if (dots.length === 0) return [];
    return [
      {
        name: shortLabel,
        marks: dots.map(({ day, x, y }, index) => ({
          x,
          y,
          says: `${shortLabel}, dot ${index + 1} of ${dotCount}: ${day === null ? `not reached by day ${horizon}` : `day ${day}`}`,
          level: day === null ? null : day / horizon,
        })),
      },
    ];
  });
}
