/** Two patients' numbers, and what is done to both at once; every operation rounds as that of one number does. */
export function both(x: f64): v128 {
  return f64x2.splat(x);
}

export function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}

export function sub(a: v128, b: v128): v128 {
  return f64x2.sub(a, b);
}

export function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}

export function div(a: v128, b: v128): v128 {
  return f64x2.div(a, b);
}

/** The greater of 0 and x, as `Math.max(0, x)` gives it: 0 for −0, NaN for NaN. */
export function atLeastZero(x: v128): v128 {
  return f64x2.add(f64x2.pmax(x, f64x2.splat(0)), f64x2.splat(0));
}

/** `a` in the lanes where `mask` is set, `b` in the others. */
export function select(mask: v128, a: v128, b: v128): v128 {
  return v128.bitselect(a, b, mask);
}

export function read(at: usize): v128 {
  return v128.load(at);
}

export function write(at: usize, x: v128): void {
  v128.store(at, x);
}
