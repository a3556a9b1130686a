/** A fraction from 0 to 1 as whole percent with its sign; what would round to 0 % or 100 % and is neither says so. */
export function percent(fraction: number): string {
  const whole = Math.round(100 * fraction);
  if (whole === 0 && fraction > 0) return "<\u00a01\u00a0%";
  if (whole === 100 && fraction < 1) return ">\u00a099\u00a0%";
  return `${whole}\u00a0%`;
}
