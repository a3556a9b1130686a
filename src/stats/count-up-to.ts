/** How many of some rising numbers are at most a limit; −∞ counts none. By halving; NaN counts none. */
export function countUpTo(rising: Float64Array, limit: number): number {
  let below = 0;
  let above = rising.length;
  while (below < above) {
    const middle = (below + above) >>> 1;
    if ((rising[middle] ?? NaN) <= limit) below = middle + 1;
    else above = middle;
  }
  return below;
}
