/** The number between `low` and `high` at which a rising function reaches `level`, by halving until no number is left between; an end where it is reached outside. */
export function risingRoot(rising: (x: number) => number, level: number, low: number, high: number): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = below + 0.5 * (above - below);
    if (!(middle > below && middle < above)) return above;
    if (rising(middle) < level) below = middle;
    else above = middle;
  }
}
