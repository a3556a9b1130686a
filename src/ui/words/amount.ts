/** A number to so many decimals, a true minus before what is below zero, no minus before what rounds to zero. */
export function amount(value: number, decimals: number): string {
  const written = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(written) !== 0 ? `−${written}` : written;
}

/** A difference to so many decimals with its sign: "+12", "−3", "0". */
export function gain(value: number, decimals: number): string {
  const written = amount(value, decimals);
  return value > 0 && Number(written) !== 0 ? `+${written}` : written;
}
