import { counted } from "../base/counted.ts";
import type { Summary } from "../schema/summary.ts";
import { dotCount, quantileDots } from "./days-dots.ts";
import { type DrawnRange, quantileRange } from "./drawn-range.ts";
import { daysLayout } from "./days-layout.ts";
import { daysMarks } from "./days-marks.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { armIn } from "./independence-view.ts";
import { panelX } from "./share-panel.ts";

interface SeriesOptions extends FigurePlace {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  /** As the figure has it. */
  readonly ranged?: boolean;
}

/** What arrow keys walk through and what is heard of the dots: each arm's fifty in order; the later the day, the higher the tone, and those not reached are silent. Under parameter draws the bar of what nobody knows follows them. */
export function daysSeries(options: SeriesOptions): readonly FigureSeries[] {
  const { summary, arms, ranged = false } = options;
  if (summary === null) return [];
  const { horizon, draws } = summary;
  const layout = daysLayout(options, arms.length, ranged);
  const marks = daysMarks(
    arms.map(({ arm }) => {
      const held = armIn(summary, arm);
      return held === undefined ? [] : quantileDots(held);
    }),
    layout,
    horizon,
  );
  return arms.flatMap(({ arm, shortLabel }, row): FigureSeries[] => {
    const dots = marks[row]?.dots ?? [];
    const held = armIn(summary, arm);
    if (dots.length === 0 || held === undefined) return [];
    const bar = layout.rows[row]?.range ?? null;
    const half = quantileRange(held, "p50");
    return [
      {
        name: shortLabel,
        marks: [
          ...dots.map(({ day, x, y }, index) => ({
            x,
            y,
            says: `${shortLabel}, dot ${index + 1} of ${dotCount}: ${day === null ? `not reached by day ${horizon}` : `day ${day}`}`,
            level: day === null ? null : day / horizon,
          })),
          ...(bar === null || half === null || draws === undefined
            ? []
            : [
                {
                  x: panelX(layout, horizon, held.quantiles.p50 ?? horizon),
                  y: bar,
                  says: `${shortLabel}, ${halfWords(held.quantiles.p50, half, horizon)} in 90\u00a0% of ${counted(draws, "parameter draw")}`,
                  level: held.quantiles.p50 === null ? null : held.quantiles.p50 / horizon,
                },
              ]),
        ] satisfies FigureMark[],
      },
    ];
  });
}

/** "half by day 96, between day 80 and day 130". */
function halfWords(half: number | null, { lower, upper }: DrawnRange<number | null>, horizon: number): string {
  const words = (day: number | null): string =>
    day === null ? `not reached by day ${horizon}` : `day ${day.toFixed(0)}`;
  return `half by ${words(half)}, between ${words(lower)} and ${words(upper)}`;
}
