/** A name before its number, "Rituximab 61 %"; one that ends in a digit is set off, "Mononuclear × 3: 62 %". */
export function labelled(name: string, words: string): string {
  return `${name}${/\d$/u.test(name) ? ":" : ""} ${words}`;
}
