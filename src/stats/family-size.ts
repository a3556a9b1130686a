/**
 * How many independent points a mean over points of a sequential sampler is worth, at most as many as there are: their variance over that of the sums of families, all that descend from one first point.
 * Points of one family count as one unless moves have set them apart; NaN where all numbers are one. Source: Chan & Lai 2013, 10.1214/13-AOS1172; Lee & Whiteley 2018, 10.1093/biomet/asy028.
 */
export function familySize(values: readonly number[], family: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sums = new Map<number, number>();
  let spread = 0;
  for (const [index, value] of values.entries()) {
    const own = family[index] ?? NaN;
    sums.set(own, (sums.get(own) ?? 0) + (value - mean));
    spread += (value - mean) * (value - mean);
  }
  const between = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
  return Math.min(values.length, (values.length * spread) / between);
}
