import { axisTicks } from "../../plots/index.ts";
import type { SurvivalReport } from "../../schema/survival-report.ts";

/** The days whose shares the table of numbers names. */
export const namedDays = [30, 90, 180, 365] as const;

/** Wider than any window: every tick an axis may have. */
const wide = 100_000;

/** The axis's last day: the last day on which anything was seen, rounded up to a month, from two years on to a quarter and from four on to a year. */
export function observedHorizon({ groups }: Pick<SurvivalReport, "groups">): number {
  const last = Math.max(0, ...groups.map(({ curve }) => curve.at(-1)?.time ?? 0));
  const step = last <= 730 ? 30 : last <= 1460 ? 90 : 365;
  const end = Math.max(30, step * Math.ceil(last / step));
  // A year is marked on the axis, at its end or with room before it.
  if (last > 330 && last <= 420) return last <= 365 ? 365 : 420;
  return end;
}

/** Every day on which counts may be shown, under any axis and in the table: in rising order, the last is the horizon. */
export function countedDays(horizon: number): readonly number[] {
  const ticks = [false, true].flatMap((phone) => axisTicks(wide, horizon, phone).map(({ day }) => day));
  return [...new Set([...ticks, ...namedDays.filter((day) => day <= horizon)])].toSorted((one, other) => one - other);
}
