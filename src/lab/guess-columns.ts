import { type OwnColumn, ownOutcomes } from "../schema/own-case.ts";
import type { Sheet } from "../tables/index.ts";
import { plainName } from "./plain-name.ts";

/** Names by which columns go, the surest first; the first form that exactly one column has is taken. In the order in which columns are given away. */
const forms: readonly (readonly [OwnColumn, readonly RegExp[]])[] = [
  ["prcaDay", [/^prca day\b/u, /\bprca\b.*\bdays?\b|\bdays?\b.*\bprca\b/u, /^(diagnosis day|day of diagnosis)\b/u]],
  ["entry", [/^entry\b/u, /^(tstart|delayed entry|left truncation|watched from|eintritt|entrada)\b/u]],
  ["titreM", [/^(igm|titrem|anti [ab] igm)$|\bigm\b.*\b(tit(re|er)|titulo)|\b(tit(re|er)|titulo)\b.*\bigm\b/u]],
  ["titreG", [/^(igg|titreg|anti [ab] igg)$|\bigg\b.*\b(tit(re|er)|titulo)|\b(tit(re|er)|titulo)\b.*\bigg\b/u]],
  [
    "haemoglobin",
    [/^(haemoglobin|hemoglobin|hb|hgb|hamoglobin|hemoglobina)$/u, /\b(ha?emoglobin|hb|hgb|hamoglobin|hemoglobina)\b/u],
  ],
  ["reticulocytes", [/\b(reticulocytes?|retics?|ret|retis?|retikulozyten|reticulocitos)\b/u]],
  [
    "units",
    [
      /^units$/u,
      /\b(red cell|red blood cell|rbc|prbc|transfused|blood) units\b/u,
      /\b(units|transfusions|konserven|ek)\b/u,
    ],
  ],
  [
    "outcome",
    [
      /^outcome$/u,
      /^(status|event|fstatus|end ?point|result|ergebnis|ereignis|resultado|evento|estado)$/u,
      /^(?!.*\b(day|days|date|time)\b).*\b(outcome|status|event)$/u,
    ],
  ],
  [
    "time",
    [
      /^(time|ftime|futime|survival time)( d| days?)?$/u,
      /^(days?|t|tage|zeit|dias|tiempo)$/u,
      /^(day of outcome|outcome day|time to|days to|follow ?up|tage bis|dias hasta)\b/u,
    ],
  ],
  [
    "id",
    [
      /^(id|pseudonym|code)$/u,
      /^(patient|subject|case|study|pat) ?(id|code|no|nr|number)$/u,
      /^(patient|subject|case|paciente|pid|nr|no)$/u,
    ],
  ],
  [
    "group",
    [
      /^(group|arm)$/u,
      /^(treatment|regimen|therapy|cohort|gruppe|behandlung|grupo|tratamiento)$/u,
      /\b(group|arm)$/u,
      /^(centre|center|site)$/u,
    ],
  ],
];

/** Units in which days are not; a column of them is never taken for one of days. */
const otherTimes = /\b(weeks?|months?|years?|wochen?|monate?|jahre?|semanas?|meses|anos?|hours?|date)\b/u;
const inDays: readonly OwnColumn[] = ["time", "entry", "prcaDay"];

/** Codes of outcomes, as survival files have them. */
const codes = new Set(["0", "1", "2", "3", "4"]);

/** What each column of a sheet was taken for: by its name, and outcomes by their words. No two columns for the same thing, none of several with one name, none where two fit alike. */
export function guessColumns(
  sheet: Sheet,
  words: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, OwnColumn> {
  const names = sheet.columns.filter((name) => !sheet.alike.has(name));
  const guesses = new Map<string, OwnColumn>();
  for (const [column, patterns] of forms) {
    const free = names
      .filter((name) => !guesses.has(name))
      .map((name) => ({ name, plain: plainName(name) }))
      .filter(({ plain }) => !inDays.includes(column) || !otherTimes.test(plain));
    for (const pattern of patterns) {
      const [fits, second] = free.filter(({ plain }) => pattern.test(plain));
      if (fits === undefined) continue;
      if (second === undefined) guesses.set(fits.name, column);
      break;
    }
  }
  const found = [...guesses.values()].includes("outcome")
    ? null
    : outcomeByWords(
        names.filter((name) => !guesses.has(name)),
        words,
      );
  return found === null ? guesses : guesses.set(found, "outcome");
}

/** The one column whose words are outcomes, else the one of codes among which are 0 and 1; null where there is none, or several. */
function outcomeByWords(names: readonly string[], words: Readonly<Record<string, readonly string[]>>): string | null {
  const wordsOf = (name: string): readonly string[] => words[name] ?? [];
  const spelt = names.filter((name) =>
    isFew(wordsOf(name), (word) => ownOutcomes.some((known) => known === word.toLowerCase())),
  );
  const coded = names.filter(
    (name) =>
      isFew(wordsOf(name), (word) => codes.has(word)) && ["0", "1"].every((code) => wordsOf(name).includes(code)),
  );
  const [only, second] = spelt.length > 0 ? spelt : coded;
  return second === undefined ? (only ?? null) : null;
}

function isFew(words: readonly string[], known: (word: string) => boolean): boolean {
  return words.length > 1 && words.every(known);
}
