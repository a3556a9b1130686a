/** A range said to hold a number, with a confidence in percent. */
export interface SaidRange {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/** The confidences a range may be given, each with the height of the normal density at the ends of the central range it names. */
const endDensity: Readonly<Record<number, number>> = { 50: 0.317777, 80: 0.175498, 90: 0.103136, 95: 0.058445 };

/** The confidences that may be chosen, in percent. */
export const rangeConfidences: readonly number[] = [50, 80, 90, 95];

/**
 * The interval score of Winkler (1972) as a score out of 100: it falls with the width of the range, and with how far the number lies outside, the more steeply the surer. For every confidence the range that really has it scores most on average. `scale` is the length of the scale; the density at the ends makes no confidence pay by itself, where beliefs are normal.
 */
export function rangeScore({ low, high, confidence }: SaidRange, truth: number, scale: number): number {
  const rest = 1 - confidence / 100;
  const outside = Math.max(0, low - truth, truth - high);
  const density = endDensity[confidence] ?? rest;
  return 100 * (1 - (rest * (high - low) + 2 * outside) / (4 * density * scale));
}
