const page = 14;

/** The day a key moves a line to: arrows by one, Page Up and Down by 14, Home and End to the ends; where there is no line yet, to `first`. Null for any other key. */
export function movedDay(key: string, day: number | null, first: number, horizon: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = steps[key];
  if (by === undefined) return null;
  if (day === null) return Number.isFinite(by) ? first : by < 0 ? 0 : horizon;
  return Math.min(horizon, Math.max(0, day + by));
}
