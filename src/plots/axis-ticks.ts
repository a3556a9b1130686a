import { frameEdges } from "./figure-geometry.ts";

/** A labelled day of the time axis and its place, in px from the left edge of the figure. */
export interface AxisTick {
  readonly day: number;
  readonly x: number;
}

interface TickPlan {
  readonly upTo: number;
  readonly wide: readonly number[];
  readonly phone: readonly number[];
}

const plans: readonly TickPlan[] = [
  { upTo: 45, wide: [0, 7, 14, 21, 28, 35, 42], phone: [0, 10, 20, 30, 40] },
  { upTo: 120, wide: [0, 15, 30, 45, 60, 75, 90, 105], phone: [0, 30, 60, 90] },
  { upTo: 365, wide: [0, 30, 60, 90, 120, 180, 240, 300], phone: [0, 90, 180, 270] },
  { upTo: 730, wide: [0, 90, 180, 270, 365, 455, 545, 640], phone: [0, 180, 365, 545] },
  { upTo: Infinity, wide: [0, 180, 365, 545, 730, 910, 1095, 1280], phone: [0, 365, 730, 1095] },
];

/** Room for a count of five digits under a tick. */
const closest = 36;

/** Ticks of the incidence figure's time axis: 0, the horizon (days), and those days between that leave room for the numbers under them. */
export function axisTicks(width: number, horizon: number, phone: boolean): readonly AxisTick[] {
  const { left, right } = frameEdges(width, phone);
  const place = (day: number): AxisTick => ({ day, x: left + ((right - left) * day) / horizon });
  const last = place(horizon);
  const plan = plans.find(({ upTo }) => horizon <= upTo);
  const ticks: AxisTick[] = [];
  for (const tick of (plan?.[phone ? "phone" : "wide"] ?? []).map(place)) {
    if (last.x - tick.x >= 1.5 * closest && tick.x - (ticks.at(-1)?.x ?? -closest) >= closest) ticks.push(tick);
  }
  return [...ticks, last];
}
