import { counted } from "../base/counted.ts";
import { type ToldNumber, toldNumbers } from "./identifiability.ts";
import { inSentence } from "./in-sentence.ts";
import { numeral } from "./numeral.ts";

const named = 3;

function called({ name, below }: ToldNumber): string {
  return below === "" ? inSentence(name) : `${inSentence(name)}, ${below}`;
}

/** What the studies told of the numbers nobody knows, in sentences: what they narrowed first, and what they say next to nothing of. */
export function identifiabilityFinding(numbers: readonly ToldNumber[] | null): string {
  if (numbers === null || numbers.length === 0) return "Not read yet.";
  const { narrowed, moved, little, untold } = toldNumbers(numbers);
  const first = narrowed.slice(0, named).map((number) => `${called(number)} (${number.ratio.toFixed(2)})`);
  const lead = `The studies narrow the SD of ${numeral(narrowed.length)} of ${counted(numbers.length, "number")} by a tenth or more`;
  const least = little
    .toSorted((one, other) => Math.abs(one.ratio - 1) - Math.abs(other.ratio - 1))
    .slice(0, named)
    .map((number) => `${called(number)} (${number.ratio.toFixed(2)})`);
  return [
    first.length === 0 ? `${lead}.` : `${lead}, most of all, with what is left of it: ${first.join("; ")}.`,
    moved.length === 0
      ? ""
      : `They move ${numeral(moved.length)} without narrowing ${moved.length === 1 ? "it" : "them"}.`,
    least.length === 0 ? "" : `They say next to nothing of ${numeral(little.length)}: among them ${least.join("; ")}.`,
    untold.length === 0
      ? ""
      : `No study depends on the other ${numeral(untold.length)}, and what a run draws of these is the prior.`,
  ]
    .filter((words) => words !== "")
    .join(" ");
}
