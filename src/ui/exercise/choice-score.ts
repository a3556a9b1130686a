/** The quadratic score of a choice held with a confidence in percent, out of 100: most on average for whoever says how sure she is. */
export function choiceScore(confidence: number, right: boolean): number {
  return 100 * (1 - (confidence / 100 - (right ? 1 : 0)) ** 2);
}
