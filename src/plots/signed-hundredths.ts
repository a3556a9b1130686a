/** A number from −1 to 1 with two decimals and a true minus: "−0.32". */
export function signedHundredths(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) > 0 ? `−${text}` : text;
}
