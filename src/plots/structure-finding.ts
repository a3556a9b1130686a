import { counted, nounFor } from "../base/counted.ts";
import { armWithin } from "./arm-within.ts";
import { inSentence } from "./in-sentence.ts";
import { labelled } from "./labelled.ts";
import { numeral } from "./numeral.ts";
import { askedWords, outcomeText } from "./outcome.ts";
import { type StructureInput, type StructureRow, structureRows, turnsOrder } from "./structure-rows.ts";
import { sweepHorizon } from "./sweep-marks.ts";

/** More arms than this are said as the range of all. */
const mostNamed = 4;

/** In words: what each arm comes to in the first structure and between which values the others move it, and in how many of them two arms stand the other way round beyond the Monte-Carlo error, with the numbers there. */
export function structureFinding(input: StructureInput): string {
  const { asked, arms } = input;
  const horizon = sweepHorizon(input);
  const text = (value: number | null): string => outcomeText(value, asked, horizon);
  const rows = structureRows(input).filter(({ dots }) => dots.length > 0);
  const [first, ...others] = rows;
  const { title } = askedWords(asked, horizon);
  const counts = rows.flatMap(({ patients }) => patients ?? []);
  const fewest = Math.min(...counts);
  if (first === undefined || !Number.isFinite(fewest)) return "Not simulated yet.";
  const least = Math.max(...counts) > fewest ? "at least " : "";
  const lead = `${title}, ${least}${counted(fewest, "simulated patient")} in each model`;
  const values = (row: StructureRow): string =>
    row.dots.map(({ arm, value }) => labelled(armWithin(arm), text(value))).join(", ");
  const range = (found: readonly (number | null)[]): string => {
    const reached = found.filter((value) => value !== null);
    const ends = reached.length === 0 ? [] : [Math.min(...reached), Math.max(...reached)];
    return [...new Set([...ends, ...(found.includes(null) ? [null] : [])].map(text))].join(" to ");
  };
  if (others.length === 0) return `${lead}: ${inSentence(first.choice.label)}, ${values(first)}.`;
  const many = arms.length > mostNamed;
  const all = (row: StructureRow) => row.dots.map(({ value }) => value);
  const moved = many
    ? `${range(all(first))} ${inSentence(first.choice.label)}, ${range(others.flatMap(all))} in the others, over ${numeral(arms.length)} arms`
    : first.dots
        .map(({ arm, value }, index) => {
          const found = others.flatMap(({ dots }) => dots[index] ?? []).map((dot) => dot.value);
          return labelled(
            armWithin(arm),
            `${text(value)} ${inSentence(first.choice.label)}, ${range(found)} in the others`,
          );
        })
        .join("; ");
  const turned = arms.length < 2 ? [] : others.filter((row) => turnsOrder(first, row));
  const turnedWords = turned
    .map((row) => `${inSentence(row.choice.label)}${many ? "" : ` (${values(row)})`}`)
    .join("; ");
  const order =
    arms.length < 2
      ? ""
      : ` Two arms stand the other way round, beyond the Monte-Carlo error, in ${turned.length === 0 ? "none" : numeral(turned.length)} of ${numeral(others.length)} other ${nounFor(others.length, "model")}${turned.length === 0 ? "" : `: ${turnedWords}`}.`;
  return `${lead}: ${moved}.${order}`;
}
