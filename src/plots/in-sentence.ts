/** A name that begins with a capital as it stands within a sentence; an abbreviation keeps its own. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
