/** A number in words and, under parameter draws, from where to where it goes in 90 % of them. */
export function rangedWords<Numbers extends object>(
  of: Numbers & { readonly uncertainty?: { readonly lower: Numbers; readonly upper: Numbers } | undefined },
  number: (numbers: Numbers) => number | null,
  words: (value: number | null) => string,
  limitWords = words,
): string {
  const { uncertainty } = of;
  if (uncertainty === undefined) return words(number(of));
  const { lower, upper } = uncertainty;
  return `${words(number(of))} (${limitWords(number(lower))} to ${limitWords(number(upper))})`;
}
