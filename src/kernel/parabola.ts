/** The parabola through values at 0, ½ and 1, at x. */
export function parabola(start: number, middle: number, end: number, x: number): number {
  return start + x * (4 * middle - 3 * start - end + x * (2 * (start + end) - 4 * middle));
}
