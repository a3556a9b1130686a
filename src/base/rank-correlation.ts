/** Ranks from 1, equal values sharing the middle of theirs. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, at) => at).toSorted(
    (one, other) => (values[one] ?? NaN) - (values[other] ?? NaN),
  );
  const found = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    const value = values[order[from] ?? NaN];
    let to = from + 1;
    while (to < order.length && values[order[to] ?? NaN] === value) to += 1;
    for (let at = from; at < to; at += 1) found[order[at] ?? NaN] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}

/** Pearson's correlation of two rows of ranks of one length, as `ranks` gives them; NaN where either does not vary. */
export function correlationOfRanks(one: Float64Array, other: Float64Array): number {
  const middle = (one.length + 1) / 2;
  let both = 0;
  let own = 0;
  let others = 0;
  for (const [at, rank] of one.entries()) {
    const [x, y] = [rank - middle, (other[at] ?? NaN) - middle];
    both += x * y;
    own += x * x;
    others += y * y;
  }
  return both / Math.sqrt(own * others);
}
