import { at } from "./at.ts";
import { dot } from "./dot.ts";

/** A square matrix, row after row. */
export interface SquareMatrix {
  readonly size: number;
  readonly values: Float64Array<ArrayBuffer>;
}

function product(left: SquareMatrix, right: SquareMatrix): SquareMatrix {
  const { size } = left;
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let k = 0; k < size; k++) {
        sum += (left.values[row * size + k] ?? Number.NaN) * (right.values[k * size + column] ?? Number.NaN);
      }
      values[row * size + column] = sum;
    }
  }
  return { size, values };
}

export function times(matrix: SquareMatrix, vector: Float64Array): Float64Array<ArrayBuffer> {
  const { size, values } = matrix;
  const image = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    image[row] = dot(vector, values, row * size);
  }
  return image;
}

/** exp(matrix · time) by scaling until the norm is under 1/4, fourteen terms of the series, and squaring. */
export function matrixExponential(matrix: SquareMatrix, time: number): SquareMatrix {
  const { size } = matrix;
  const norm = Math.max(...matrix.values.map(Math.abs)) * size * Math.abs(time);
  const squarings = Math.max(0, Math.ceil(Math.log2(4 * norm)));
  const scaled = { size, values: matrix.values.map((value) => (value * time) / 2 ** squarings) };
  const identity = new Float64Array(size * size);
  for (let k = 0; k < size; k++) identity[k * (size + 1)] = 1;
  let term: SquareMatrix = { size, values: identity };
  let sum: SquareMatrix = term;
  for (let order = 1; order <= 14; order++) {
    const next = product(term, scaled);
    term = { size, values: next.values.map((value) => value / order) };
    const { values } = term;
    sum = { size, values: sum.values.map((value, index) => value + at(values, index)) };
  }
  for (let k = 0; k < squarings; k++) sum = product(sum, sum);
  return sum;
}
