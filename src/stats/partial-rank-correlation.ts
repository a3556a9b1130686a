import { assert } from "../base/assert.ts";
import { cholesky, solveLower } from "./cholesky.ts";

/** Ranks from 1, equal values sharing the middle of theirs. */
function ranks(values: ArrayLike<number>): Float64Array {
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

function correlation(one: Float64Array, other: Float64Array): number {
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

/**
 * The partial rank correlation of an output with each of its inputs, the others held: the correlation of what is left of their ranks after linear regression on the ranks of all other inputs. Needs more rows than inputs and one; throws where an input is constant or a linear function, in ranks, of others.
 * Method: the inverse of the matrix of rank correlations (Spearman, midranks); source: Marino 2008, 10.1016/j.jtbi.2008.04.011.
 */
export function partialRankCorrelations(
  inputs: readonly ArrayLike<number>[],
  output: ArrayLike<number>,
): readonly number[] {
  const all = [...inputs, output].map(ranks);
  const size = all.length;
  assert(output.length > size, "partial rank correlations need more rows than inputs and one");
  const matrix = Float64Array.from({ length: size * size }, (_, at) =>
    correlation(all[Math.floor(at / size)] ?? new Float64Array(0), all[at % size] ?? new Float64Array(0)),
  );
  const lower = cholesky(matrix, size);
  const columns = Array.from({ length: size }, (_, column) =>
    solveLower(
      lower,
      Float64Array.from({ length: size }, (__, row) => (row === column ? 1 : 0)),
    ),
  );
  const inverse = (i: number, j: number): number =>
    (columns[i] ?? new Float64Array(0)).reduce((sum, value, at) => sum + value * (columns[j]?.[at] ?? NaN), 0);
  const last = size - 1;
  return inputs.map((_, input) => -inverse(input, last) / Math.sqrt(inverse(input, input) * inverse(last, last)));
}
