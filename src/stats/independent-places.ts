/**
 * How many independent places those of several numbers, each among the same weighted ones, are at least worth: what all share moves their distribution function as a whole.
 * `sums` has for each of the shared numbers its weights added up, the weights in each posterior adding up to 1 with whatever is its own; `squares` is the sum of the squares of all these weights; `count`, 2 or more, how many posteriors there are. The variance of a share t of the places is t(1 − t) over this, or less: to the mean of 1/count is added that of the products of two posteriors' weights of one number.
 */
export function independentPlaces(sums: Float64Array, squares: number, count: number): number {
  const products = sums.reduce((all, sum) => all + sum * sum, 0) - squares;
  return 1 / (1 / count + products / (count * count));
}
