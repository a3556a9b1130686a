/** A label's wish: the middle it would have alone, and its height, in px. */
export interface LabelWish {
  readonly middle: number;
  readonly height: number;
}

/** Middles for labels so that none overlap and each stays between `top` and `bottom`, moved as little as least squares allows; keeps their order (ties by position in the list). When they cannot all fit they run over the bottom. Pool-adjacent-violators. */
export function pushedApart(wishes: readonly LabelWish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).toSorted((a, b) => a.middle - b.middle);
  let above = 0;
  const slots = order.map(({ middle, height, index }) => {
    const offset = above + height / 2;
    above += height;
    return { index, offset, wanted: middle - offset };
  });
  const pools: { sum: number; size: number }[] = [];
  for (const { wanted } of slots) {
    let pool = { sum: wanted, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size >= pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const starts = pools.flatMap(({ sum, size }) =>
    Array.from({ length: size }, () => Math.max(top, Math.min(sum / size, bottom - above))),
  );
  const middles: number[] = [];
  slots.forEach(({ index, offset }, rank) => {
    middles[index] = (starts[rank] ?? top) + offset;
  });
  return middles;
}
