const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A whole number as a word up to twelve, in digits beyond. */
export function numeral(count: number): string {
  return numerals[count] ?? String(count);
}
