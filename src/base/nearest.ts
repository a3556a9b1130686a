const longest = 64;

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each 1. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const best = Math.min(
        (above[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (above[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      current.push(swapped ? Math.min(best, (before[column - 2] ?? Infinity) + 1) : best);
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? Infinity;
}

/**
 * The candidate a mistyped word most likely meant: within one edit up to five letters, two up to eleven, three beyond, capitals ignored; null when none is so near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let found: string | null = null;
  let least = word.length <= 5 ? 1 : word.length <= 11 ? 2 : 3;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least || (edits === least && found === null)) {
      found = candidate;
      least = edits;
    }
  }
  return found;
}
