/** The days an axis runs over, on the therapy clock. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** A stretch of px an axis runs over. */
export interface PixelSpan {
  readonly left: number;
  readonly right: number;
}

const history = 60;
const steps = [7, 15, 30, 60, 90, 180, 365];
const apart = 42;

/** The days of a patient's figure: from two months before the first dose, or where the course begins if that is later, to the horizon. */
export function patientSpan(firstDay: number, horizon: number): DaySpan {
  return { from: Math.max(firstDay, -history), to: horizon };
}

/** Where a day lies on an axis, in px. */
export function placeOf(day: number, { from, to }: DaySpan, { left, right }: PixelSpan): number {
  return left + ((right - left) * (day - from)) / (to - from);
}

/** The whole day at a place on an axis; beyond its ends the nearer end. */
export function dayAt(x: number, { from, to }: DaySpan, { left, right }: PixelSpan): number {
  const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return Math.round(from + share * (to - from));
}

/** Days to label: regular ones as near to each other as their numbers allow, and the last. */
export function spanTicks(span: DaySpan, pixels: PixelSpan): readonly number[] {
  const day = (pixels.right - pixels.left) / (span.to - span.from);
  const step = steps.find((candidate) => candidate * day >= apart) ?? 730;
  const ticks: number[] = [];
  for (let tick = Math.ceil(span.from / step) * step; (span.to - tick) * day >= apart; tick += step) {
    ticks.push(tick + 0);
  }
  return [...ticks, span.to];
}
