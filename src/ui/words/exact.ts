/** A number as it is, with at least so many decimals: 7 as "7.0", 7.25 as "7.25". */
export function exact(value: number, decimals: number): string {
  const written = value.toFixed(decimals);
  return Number(written) === value ? written : String(value);
}
