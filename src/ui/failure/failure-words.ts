/** A message or remedy as a sentence: capital first, full stop last. */
export function sentence(text: string): string {
  const [first = "", ...rest] = text;
  return `${first.toUpperCase()}${rest.join("")}${/[.?]$/u.test(text) ? "" : "."}`;
}
