/** A value of an exercise's scale with its words: "28 of 100", "326 days", "28 %"; at most two decimals. */
export function scaleValue(value: number, unit: string): string {
  const number = String(Number(value.toFixed(2))).replace("-", "−");
  if (unit === "") return number;
  return `${number}${unit.startsWith("%") ? "\u00a0" : " "}${unit}`;
}
