/** An order in which everything stands after what it reads, otherwise as given; the members of circles, and what reads them, are left out. */
export function readingOrder(reads: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const placed = new Set<string>();
  for (let before = -1; before < placed.size;) {
    before = placed.size;
    for (const [key, read] of reads) if (read.every((other) => placed.has(other))) placed.add(key);
  }
  return [...placed];
}

/** The shortest way from a key through what it reads back to itself, both ends named (`a, b, a`); null when there is none. */
export function circleThrough(key: string, reads: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[key]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of reads.get(way.at(-1) ?? "") ?? []) {
        if (next === key) return [...way, key];
        if (!seen.has(next)) longer.push([...way, next]);
        seen.add(next);
      }
    }
    ways = longer;
  }
  return null;
}
