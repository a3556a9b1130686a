import { percent } from "../../plots/index.ts";

const whole = /^\d+\u00a0%$/u;

/** The least and the greatest of some shares (fractions) in whole percent: "45–53 %", or one number where they round to the same. */
export function shareRange(shares: readonly number[]): string {
  const least = percent(Math.min(...shares));
  const greatest = percent(Math.max(...shares));
  if (least === greatest) return least;
  if (!whole.test(least) || !whole.test(greatest)) return `${least} to ${greatest}`;
  return `${least.replace("\u00a0%", "")}–${greatest}`;
}
