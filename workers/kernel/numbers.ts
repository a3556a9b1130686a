/** Numbers the kernel reckons with, in memory: an engine reads one into both lanes in one step, but takes three to make it. */
const table = memory.data<f64>([
  0.5, 0.25, 1, 2, 3, 4, 5, 6, 8, 10, 16, 24, 1.4426950408889634, 0.6931471803691238, 1.9082149292705877e-10,
  6755399441056767, 708,
]);
/** 1 / n! from n = 3 on, and the odd fractions 1/3, 1/5 … 1/23. */
const factorials = memory.data<f64>([
  1.0 / 6.0,
  1.0 / 24.0,
  1.0 / 120.0,
  1.0 / 720.0,
  1.0 / 5040.0,
  1.0 / 40320.0,
  1.0 / 362880.0,
  1.0 / 3628800.0,
  1.0 / 39916800.0,
  1.0 / 479001600.0,
  1.0 / 6227020800.0,
]);
const fractions = memory.data<f64>([
  1.0 / 3.0,
  1.0 / 5.0,
  1.0 / 7.0,
  1.0 / 9.0,
  1.0 / 11.0,
  1.0 / 13.0,
  1.0 / 15.0,
  1.0 / 17.0,
  1.0 / 19.0,
  1.0 / 21.0,
  1.0 / 23.0,
]);

export function oneHalf(): v128 {
  return v128.load64_splat(table, 0);
}

export function quarter(): v128 {
  return v128.load64_splat(table, 8);
}

export function one(): v128 {
  return v128.load64_splat(table, 16);
}

export function two(): v128 {
  return v128.load64_splat(table, 24);
}

export function three(): v128 {
  return v128.load64_splat(table, 32);
}

export function four(): v128 {
  return v128.load64_splat(table, 40);
}

export function five(): v128 {
  return v128.load64_splat(table, 48);
}

export function six(): v128 {
  return v128.load64_splat(table, 56);
}

export function eight(): v128 {
  return v128.load64_splat(table, 64);
}

export function ten(): v128 {
  return v128.load64_splat(table, 72);
}

export function sixteen(): v128 {
  return v128.load64_splat(table, 80);
}

export function twentyFour(): v128 {
  return v128.load64_splat(table, 88);
}

export function log2e(): v128 {
  return v128.load64_splat(table, 96);
}

export function ln2High(): v128 {
  return v128.load64_splat(table, 104);
}

export function ln2Low(): v128 {
  return v128.load64_splat(table, 112);
}

export function shift(): v128 {
  return v128.load64_splat(table, 120);
}

export function reach(): v128 {
  return v128.load64_splat(table, 128);
}

/** 1 / n! for n from 3 to 13. */
export function inverseFactorial(n: usize): v128 {
  return v128.load64_splat(factorials + (n - 3) * 8);
}

/** 1 / n for an odd n from 3 to 23. */
export function oddFraction(n: usize): v128 {
  return v128.load64_splat(fractions + (n - 3) * 4);
}
