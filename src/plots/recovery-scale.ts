import { courseExtent } from "./course-extent.ts";
import { type PanelScale, panelScale } from "./panel-scale.ts";
import type { DaySpan } from "./day-span.ts";
import type { RecoveryOptions } from "./recovery-options.ts";
import { stateLevel, statePanel } from "./state-panel.ts";

/** The axis all panels share: of the bands and single courses of every arm drawn, on the days of the figure, and of the level. */
export function recoveryScale(options: RecoveryOptions, { from, to }: DaySpan): PanelScale | null {
  const { recovery, state, arms, threshold } = options;
  if (recovery === null) return null;
  const level = stateLevel(state, threshold);
  let least = level?.value ?? Infinity;
  let greatest = level?.value ?? -Infinity;
  const drawn = new Set(arms.map(({ arm }) => arm));
  for (const [index, bands] of recovery.arms.entries()) {
    if (!drawn.has(bands.arm)) continue;
    const first = Math.max(0, from - recovery.from);
    const last = to - recovery.from + 1;
    for (const value of [...bands.p5.slice(first, last), ...bands.p95.slice(first, last)]) {
      if (value === null) continue;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    const courses = courseExtent(recovery.paths, index, { from, to });
    least = Math.min(least, courses.least);
    greatest = Math.max(greatest, courses.greatest);
  }
  return least > greatest ? panelScale(statePanel(state), 0, 0) : panelScale(statePanel(state), least, greatest);
}
