import { cholesky, solveLower, timesLower } from "./cholesky.ts";

/** How much of the covariance is that of the prior: few points do not tell a matrix. */
const SHRINKAGE = 0.1;

/** A normal distribution laid over points. */
export interface GaussianFit {
  /** A point whose standard normal coordinates are given, at so much of the way from the mean to another point. */
  readonly around: (point: Float64Array, keep: number, spread: number, normals: Float64Array) => Float64Array;
  /** Half the squared distance from the mean, in its own metric. */
  readonly energy: (point: Float64Array) => number;
}

/** Fits a normal distribution to points of as many coordinates: their mean, and their covariance mixed with a tenth of the standard normal one, which keeps it positive definite. */
export function gaussianFit(points: readonly Float64Array[]): GaussianFit {
  const size = points[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const point of points) point.forEach((value, i) => (mean[i] = (mean[i] ?? NaN) + value / points.length));
  const covariance = new Float64Array(size * size);
  for (const point of points) {
    for (let i = 0; i < size; i += 1) {
      const first = (point[i] ?? NaN) - (mean[i] ?? NaN);
      for (let j = 0; j <= i; j += 1) {
        const product = (first * ((point[j] ?? NaN) - (mean[j] ?? NaN))) / points.length;
        covariance[i * size + j] = (covariance[i * size + j] ?? NaN) + (1 - SHRINKAGE) * product;
      }
    }
  }
  for (let i = 0; i < size; i += 1) covariance[i * size + i] = (covariance[i * size + i] ?? NaN) + SHRINKAGE;
  const lower = cholesky(covariance, size);
  return {
    around(point, keep, spread, normals) {
      const step = timesLower(lower, normals);
      return mean.map((centre, i) => centre + keep * ((point[i] ?? NaN) - centre) + spread * (step[i] ?? NaN));
    },
    energy(point) {
      const whitened = solveLower(
        lower,
        point.map((value, i) => value - (mean[i] ?? NaN)),
      );
      return 0.5 * whitened.reduce((sum, value) => sum + value * value, 0);
    },
  };
}
