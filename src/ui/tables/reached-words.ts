/** A day by which a share has become independent, to the whole day: a limit of draws may lie between two. */
export function reachedWords(day: number | null): string {
  return day === null ? "not reached" : `day ${day.toFixed(0)}`;
}
