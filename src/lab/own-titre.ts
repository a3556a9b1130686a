import { type DecimalMark, plainNumber } from "../tables/index.ts";

const dilution = /^1\s*[:/]\s*(\d{1,7})$/u;
const undetected = /^(neg|negative|negativ|negativo|<\s*(1\s*[:/]\s*)?[12])$/iu;

/**
 * The reciprocal of a titre: 64 of "1:64", "1/64" and "64"; 0 of "negative" and of below 1 or 2, where undiluted serum does not react. Null
 * for anything else, as below a higher dilution: what lies under it was not looked at.
 */
export function ownTitre(text: string, decimal: DecimalMark): number | null {
  if (undetected.test(text)) return 0;
  const written = dilution.exec(text)?.[1];
  return written === undefined ? plainNumber(text, decimal) : Number(written);
}
