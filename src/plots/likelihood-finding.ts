import { armWithin } from "./arm-within.ts";
import { togetherWords } from "./likelihood-lines.ts";
import {
  type LikelihoodInput,
  type LikelihoodRow,
  likelihoodRows,
  likelihoodSteps,
  untreatedCounts,
} from "./likelihood-rows.ts";
import { labelled } from "./labelled.ts";
import { numeral } from "./numeral.ts";
import { chanceText } from "./chance-text.ts";
import { inSentence } from "./in-sentence.ts";

/** What must be read beside these chances. */
const likelihoodLimits =
  "Each interval is one patient (n = 1), and patients in whom the same was tried and failed are not seen: nothing is shown by this.";

/** The chances in words, never those of the treated without those of the untreated: at the value where all reported intervals together are likeliest, and what untreated patients do there. */
export function likelihoodFinding(input: LikelihoodInput): string {
  const { cases, thing, second, points } = input;
  if (cases.length === 0) return "No case stands with an interval from first dose and the regimen of an arm.";
  if (points.every(({ summary }) => summary === null)) return "Not simulated yet.";
  if (points.some(({ summary }) => summary === null)) return `Not all values are simulated yet. ${likelihoodLimits}`;
  const all = likelihoodSteps(input).flatMap(({ step, words }) =>
    likelihoodRows(input, step).map((row) => ({ row, step: words })),
  );
  const known = all.filter(({ row }) => row.together !== null);
  const [first, ...others] = known;
  if (first === undefined) return `The run ends before the reported intervals do. ${likelihoodLimits}`;
  const likeliest = others.reduce(
    (most, one) => ((one.row.together ?? 0) > (most.row.together ?? 0) ? one : most),
    first,
  );
  if (likeliest.row.together === 0) {
    const none = `At no value of ${inSentence(thing.name)} did a simulated patient in the arm of ${cases.length === 1 ? "the" : "every"} case become independent within the reported days.`;
    return `${none} ${untreatedWords(cases.length, likeliest.row, "At the first value")} ${likelihoodLimits}`;
  }
  const at = `${inSentence(thing.name)} ${likeliest.row.words}${second === null ? "" : `, ${inSentence(second.name)} ${likeliest.step}`}`;
  return `${treatedWords(input, likeliest.row, at)} ${untreatedWords(cases.length, likeliest.row, "There")} ${likelihoodLimits}`;
}

function chanceWords(chance: number | null): string {
  return chance === null ? "not known" : chanceText(chance);
}

function treatedWords({ cases }: LikelihoodInput, row: LikelihoodRow, at: string): string {
  const each = cases.map(({ arm, low, high }, index) =>
    labelled(armWithin(arm), `${chanceWords(row.cases[index] ?? null)} within days ${low}–${high}`),
  );
  if (cases.length === 1) return `The chance is largest at ${at}: ${each.join("")}.`;
  return `The chance of ${togetherWords(cases.length)} is largest at ${at}: ${chanceWords(row.together)} (${each.join(", ")}).`;
}

function untreatedWords(count: number, { eachByOwn, fastest }: LikelihoodRow, where: string): string {
  const of = untreatedCounts.flatMap((n, index) =>
    n > count ? [`${chanceWords(fastest[index] ?? null)} among ${numeral(n)}`] : [],
  );
  const own =
    count === 1
      ? `one untreated patient would be independent by the upper end: ${chanceWords(eachByOwn)}`
      : `${numeral(count)} untreated patients, each set against one of them, would ${count === 2 ? "both" : "all"} be independent by the upper ends: ${chanceWords(eachByOwn)}`;
  const whole = `${where} the chance that ${own}`;
  return `${whole}; that the fastest ${count === 1 ? "" : `${numeral(count)} `}would: ${of.join(", ")}.`;
}
