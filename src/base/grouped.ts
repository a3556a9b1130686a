/** A whole number with its thousands apart: 1,000. */
export function grouped(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/gu, ",");
}
