/** A difference to so many decimals with its sign: "+12", "−3", "0". */
export function signed(value: number, decimals: number): string {
  const written = Math.abs(value).toFixed(decimals);
  if (Number(written) === 0) return written;
  return value < 0 ? `−${written}` : `+${written}`;
}
