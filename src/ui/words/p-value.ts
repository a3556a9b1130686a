/** A P value as it is printed: two decimals, three below 0.01 and where two would read 0.05 for what lies below it, never 0 and never 1. */
export function pValue(p: number): string {
  if (p < 0.001) return "P\u00a0<\u00a00.001";
  if (p > 0.99) return "P\u00a0>\u00a00.99";
  const decimals = p < 0.01 || (p < 0.05 && p.toFixed(2) === "0.05") ? 3 : 2;
  const written = p.toFixed(decimals);
  return Number(written) === 0.05 && p < 0.05 ? "P\u00a0<\u00a00.05" : `P\u00a0=\u00a0${written}`;
}
