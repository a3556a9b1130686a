/** By which days differences are counted, those of 180 and 365 that the horizon reaches. */
export function differenceDays(horizon: number): readonly number[] {
  return [180, 365].filter((day) => day <= horizon);
}

/** The day a difference is counted by: as asked (`by` of the cell, or on the page) where the horizon reaches it, else the latest it reaches; undefined where it reaches none. */
export function differenceDay(horizon: number, ...asked: readonly (string | null | undefined)[]): number | undefined {
  const days = differenceDays(horizon);
  const named = asked.flatMap((name) => days.find((day) => name === `${day} d`) ?? []);
  return named[0] ?? days.at(-1);
}
