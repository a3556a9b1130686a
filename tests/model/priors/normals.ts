import { normalQuantile } from "../../../src/kernel/normal-quantile.ts";
import { uniform } from "../../../src/kernel/uniform.ts";

/** So many rows of standard normal numbers from a seed. */
export function normals(seed: number, rows: number, columns: number): readonly Float64Array[] {
  return Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (__, column) => normalQuantile(uniform(seed, 99, row, column))),
  );
}
