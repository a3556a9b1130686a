import type { Term } from "./term.ts";
import { termForms } from "./term-forms.ts";
import { terms } from "./terms.ts";

/** A stretch of text; with a term, that term is mentioned in it and nothing else. */
export interface Stretch {
  readonly text: string;
  readonly term: Term | null;
}

/** Forms as keys: spaces of any kind as one, and without the capital that begins a sentence unless the form is written in capitals. */
function keyOf(form: string): string {
  const plain = form.replaceAll(/\s+/gu, " ");
  return /^\p{Lu}\p{Ll}/u.test(plain) ? `${plain[0]?.toLowerCase()}${plain.slice(1)}` : plain;
}

const termOf = new Map(terms.flatMap((term) => termForms(term).map((form) => [keyOf(form), term] as const)));

/** A form as a pattern: spaces may be of any kind, the first letter may be a capital. */
function patternOf(form: string): string {
  const [first = "", ...rest] = form.split(" ").map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const begin = /^\p{Ll}/u.test(first) ? `[${first[0]}${first[0]?.toUpperCase()}]${first.slice(1)}` : first;
  return [begin, ...rest].join(String.raw`\s+`);
}

const longestFirst = terms.flatMap(termForms).toSorted((one, other) => other.length - one.length);
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-–])(?:${longestFirst.map(patternOf).join("|")})(?![\p{L}\p{N}]|[-–][\p{L}\p{N}])`,
  "gu",
);

/** Parts a text at the terms it mentions for the first time: longest first, whole words only; what it mentions is added to `seen`, by id. */
export function markTerms(text: string, seen: Set<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const term = termOf.get(keyOf(match[0]));
    if (term === undefined || seen.has(term.id)) continue;
    seen.add(term.id);
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), term: null });
    stretches.push({ text: match[0], term });
    done = match.index + match[0].length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), term: null });
  return stretches;
}
