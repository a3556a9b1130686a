/** Which points survive, as many as there are weights: systematic resampling, with one uniform number u in [0, 1); rising. Source: Kitagawa 1996, 10.1080/10618600.1996.10474692. */
export function systematicResample(weights: ArrayLike<number>, u: number): readonly number[] {
  const count = weights.length;
  let total = 0;
  for (let at = 0; at < count; at += 1) total += weights[at] ?? NaN;
  let at = 0;
  let reached = weights[0] ?? NaN;
  return Array.from({ length: count }, (_, place) => {
    const wanted = ((place + u) / count) * total;
    while (reached <= wanted && at < count - 1) {
      at += 1;
      reached += weights[at] ?? NaN;
    }
    return at;
  });
}
