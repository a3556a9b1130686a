/** A time reported to the unit, as days: the middle, and half a unit either side. */
interface ReportedInterval {
  readonly days: number;
  readonly low: number;
  readonly high: number;
}

const daysPer: Readonly<Record<string, number>> = { week: 7, month: 30.44, year: 365.25 };

/** Finds the first time in weeks, months or years in a text ("2 weeks", "about 3 months"); null where there is none. A month has 30.44 d; whole days, a half rounded towards the middle. */
export function reportedInterval(text: string): ReportedInterval | null {
  const [, count, unit] = /(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)[ -]{0,3}(week|month|year)s?\b/iu.exec(text) ?? [];
  const perUnit = daysPer[(unit ?? "").toLowerCase()];
  if (count === undefined || perUnit === undefined) return null;
  const middle = Number(count) * perUnit;
  return {
    days: Math.round(middle),
    low: Math.max(0, Math.floor(middle - perUnit / 2 + 0.5)),
    high: Math.ceil(middle + perUnit / 2 - 0.5),
  };
}
