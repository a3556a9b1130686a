import { assert } from "../base/assert.ts";
import { correlationOfRanks, ranks } from "../base/rank-correlation.ts";
import { cholesky, solveLower } from "./cholesky.ts";

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
    correlationOfRanks(all[Math.floor(at / size)] ?? new Float64Array(0), all[at % size] ?? new Float64Array(0)),
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
