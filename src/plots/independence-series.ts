import type { Summary } from "../schema/summary.ts";
import { axisTicks } from "./axis-ticks.ts";
import { fateRange, shareRangeWords, viewRange } from "./drawn-range.ts";
import { stackLayers } from "./fates.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { independenceLayout, type IndependenceSize } from "./independence-layout.ts";
import { armIn, type IndependenceView, viewShares, viewWords } from "./independence-view.ts";
import { percent } from "./percent.ts";
import { panelX, panelY } from "./share-panel.ts";

interface SeriesOptions extends IndependenceSize {
  readonly summary: Summary | null;
}

/** What arrow keys walk through and what is heard of an independence figure: each arm's share on the labelled days of the axis; its height is its tone. */
export function independenceSeries(options: SeriesOptions): readonly FigureSeries[] {
  const { summary, arms, view, width, phone } = options;
  if (summary === null) return [];
  const { horizon } = summary;
  const { geometry, panels } = independenceLayout(options);
  const days = axisTicks(width, horizon, phone).map(({ day }) => day);
  return arms.flatMap((arm): FigureSeries[] => {
    const held = armIn(summary, arm.arm);
    if (held === undefined) return [];
    const frame = panels.find((panel) => panel.arm === arm) ?? geometry.frame;
    const shares = viewShares(held, view);
    const layers = stackLayers(held);
    const marks = days.map((day): FigureMark => {
      const share = shares[day] ?? 0;
      const all = layers.map(({ fate, words, from, to }) => {
        const part = percent((to[day] ?? 0) - (from[day] ?? 0));
        return `${words} ${part}${shareRangeWords(fateRange(held, fate, day))}`;
      });
      const one = `${percent(share)}${shareRangeWords(viewRange(held, view, day))}`;
      return {
        x: panelX(frame, horizon, day),
        y: panelY(frame, share),
        says: saysShare(arm, view, day, view === "stacked" ? all.join(", ") : one),
        level: share,
      };
    });
    return [{ name: arm.shortLabel, marks }];
  });
}

/** "Watchful waiting, by day 90: 34 %". */
function saysShare({ shortLabel }: FigureArm, view: IndependenceView, day: number, what: string): string {
  return `${shortLabel}, ${viewWords[view].when} day ${day}: ${what}`;
}
