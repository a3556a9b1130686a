function fields(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value));
}

/** Whether two pieces of a document say the same, whatever the order in which their settings stand. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ours, theirs] = [fields(one), fields(other)];
  return (
    ours.size === theirs.size && [...ours].every(([key, value]) => theirs.has(key) && sameData(value, theirs.get(key)))
  );
}
