import type { OwnCase } from "../../schema/own-case.ts";

type Outcome = OwnCase["outcome"];

const known: readonly { readonly outcome: Outcome; readonly words: RegExp }[] = [
  { outcome: "still dependent", words: /\b(dependent|censored|lost to follow)/u },
  { outcome: "second graft", words: /\b(second|2nd|re-?)\s*(graft|transplant)|\bretransplant/u },
  { outcome: "died", words: /\b(died|dead|death|deceased)\b/u },
  { outcome: "relapsed", words: /\brelapse/u },
  { outcome: "independent", words: /\b(independen(t|ce)|recover(y|ed)|event)\b/u },
];

const denial = /\b(no|not|non|never|without)\b/u;

/** Codes as this notebook and its command line number them: 0 censored, 1 the event, then what competes. */
const codes: readonly Outcome[] = ["still dependent", "independent", "died", "relapsed", "second graft"];

/** What a word or code of an outcome column most likely means; null where nothing speaks for one meaning. */
export function guessOutcome(word: string): Outcome | null {
  const plain = word.trim().toLowerCase();
  if (/^\d$/u.test(plain)) return codes[Number(plain)] ?? null;
  if (denial.test(plain)) return null;
  return known.find(({ words }) => words.test(plain))?.outcome ?? null;
}
