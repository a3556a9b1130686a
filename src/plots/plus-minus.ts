/** A half-width of a share (fraction) in percent, rounded up so that it never promises more than it holds: "±3 %", below one percent to a tenth. */
export function plusMinus(halfWidth: number): string {
  const hundredths = 100 * halfWidth - 1e-9;
  const rounded = hundredths < 1 ? Math.max(0, Math.ceil(10 * hundredths) / 10) : Math.ceil(hundredths);
  return `±${rounded}\u00a0%`;
}
