import type { OwnReading } from "../../schema/own-file.ts";

const litre = /g\W{0,2}(per )?l\b/u;
const decilitre = /g\W{0,2}(per )?dl\b/u;

/** The unit of haemoglobin a column's name states; null where it states none. */
export function haemoglobinUnit(name: string): OwnReading["haemoglobin"] | null {
  const plain = name.toLowerCase().replaceAll("_", " ");
  if (decilitre.test(plain)) return "g/dL";
  return litre.test(plain) ? "g/L" : null;
}

/** The unit of reticulocytes a column's name states; null where it states none. */
export function reticulocyteUnit(name: string): OwnReading["reticulocytes"] | null {
  const plain = name.toLowerCase().replaceAll("_", " ");
  if (/%|\b(per ?cent|pct)\b/u.test(plain)) return "%";
  return /10\W{0,2}9|10⁹|10e9|\bg\/l\b|\/nl\b/u.test(plain) ? "10^9/L" : null;
}
