function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const names = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(names.map(([name, inner]) => [name, sorted(inner)]));
}

/** A JSON value as text that depends on nothing but the value: names in the order of their code units, no spaces, numbers as ECMAScript writes them (-0 as 0). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
