import { percent } from "./percent.ts";

/** A chance (fraction) as figures and sentences print it: whole percent, below one percent to a hundredth, as the tables do. */
export function chanceText(chance: number): string {
  if (chance === 0 || chance >= 0.01) return percent(chance);
  const hundredths = (100 * chance).toFixed(2);
  return hundredths === "0.00" ? "<\u00a00.01\u00a0%" : `${hundredths}\u00a0%`;
}
