import { counted } from "../base/counted.ts";

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const shortest = Math.min(one.length, other.length);
  for (let place = 0; place < shortest; place += 1) if (one[place] !== other[place]) return place;
  return shortest;
}

/** How many words of a text were replaced, added or taken out, all in one stretch from the first change to the last; 0: only space between them. */
function wordsChanged(before: string, after: string): number {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const start = sharedStart(one, other);
  const end = sharedStart(one.slice(start).toReversed(), other.slice(start).toReversed());
  return Math.max(one.length, other.length) - start - end;
}

/** That a text became another: "text changed (42 words)". */
export function textDifference(before: string, after: string): string {
  const count = wordsChanged(before, after);
  if (count === 0) return "text changed (spacing)";
  return `text changed (${counted(count, "word")})`;
}

/** The beginning of a text, to know it by. */
export function textBeginning(text: string): string {
  const words = wordsIn(text.replaceAll(/[*_#>`~[\]]/gu, " "));
  const start = words.slice(0, 4).join(" ").slice(0, 40);
  return words.length > 4 ? `“${start}…”` : `“${start}”`;
}
