/**
 * Where the number at `own` stands among numbers with weights, its own among them: between 0 and 1, its place among its equals by a uniform number u in (0, 1).
 * Exactly uniform, however few the numbers, where it is each of them with a chance as its weight: as is the draw of a prior that data were simulated from, among others of that prior, all weighted by their likelihood. NaN where nothing weighs anything.
 */
export function weightedPlace(own: number, values: readonly number[], weights: Float64Array, u: number): number {
  const value = values[own] ?? NaN;
  let below = 0;
  let equal = 0;
  let above = 0;
  for (const [at, other] of values.entries()) {
    const weight = weights[at] ?? NaN;
    if (other < value) below += weight;
    else if (other === value) equal += weight;
    else above += weight;
  }
  return (below + u * equal) / (below + equal + above);
}
