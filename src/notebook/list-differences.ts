import { sameData } from "./same-data.ts";

/** One entry of a list beside the one it became; null: it was not there, or is no longer. */
export interface Paired<Entry> {
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** Whether it stands elsewhere among those that stayed. */
  readonly moved: boolean;
}

/** The places of the longest rising run within a sequence of different numbers. */
function rising(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const number of numbers) {
    let length = 1;
    let before = -1;
    for (const [earlier, { length: reached }] of best.entries()) {
      if ((numbers[earlier] ?? 0) < number && reached + 1 > length) [length, before] = [reached + 1, earlier];
    }
    best.push({ length, before });
  }
  const kept = new Set<number>();
  let place = best.reduce((longest, { length }, at) => (length > (best[longest]?.length ?? 0) ? at : longest), 0);
  while (place >= 0 && place < numbers.length) {
    kept.add(place);
    place = best[place]?.before ?? -1;
  }
  return kept;
}

/** Two lists entry by entry, in the order of the second, what is gone at the end: entries that say the same go together first, then those with the same name (null: none), then, of one sort, those left over in their order. */
export function pairedLists<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  nameOf: (entry: Entry) => string | null,
  sortOf: (entry: Entry) => string,
): readonly Paired<Entry>[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const match = (fits: (before: Entry, after: Entry) => boolean): void => {
    for (const [place, after] of other.entries()) {
      if (partner.has(place)) continue;
      const found = one.findIndex((before, at) => !taken.has(at) && fits(before, after));
      if (found === -1) continue;
      partner.set(place, found);
      taken.add(found);
    }
  };
  match(
    (before, after) => nameOf(before) !== null && nameOf(before) === nameOf(after) && sortOf(before) === sortOf(after),
  );
  match((before, after) => nameOf(before) === null && nameOf(after) === null && sameData(before, after));
  match((before, after) => nameOf(before) === null && nameOf(after) === null && sortOf(before) === sortOf(after));
  const places = [...partner.keys()].toSorted((left, right) => left - right);
  const still = rising(places.map((place) => partner.get(place) ?? 0));
  const stayed = new Set(places.filter((_, at) => still.has(at)));
  const present = other.map((after, place) => {
    const at = partner.get(place);
    const before = at === undefined ? null : (one[at] ?? null);
    return { before, after, moved: before !== null && !stayed.has(place) };
  });
  const gone = one.flatMap((before, at) => (taken.has(at) ? [] : [{ before, after: null, moved: false }]));
  return [...present, ...gone];
}
