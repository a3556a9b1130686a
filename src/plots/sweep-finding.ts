import { counted } from "../base/counted.ts";
import { armWithin } from "./arm-within.ts";
import { inSentence } from "./in-sentence.ts";
import { labelled } from "./labelled.ts";
import { numeral } from "./numeral.ts";
import { bracketWords } from "./drawn-range.ts";
import { outcomeRange, outcomeRangeWords } from "./outcome-range.ts";
import { outcomeOf, outcomeText, askedWords } from "./outcome.ts";
import { sweepDraws, type SweepInput, sweepHorizon } from "./sweep-marks.ts";
import { pointAt } from "./swept-thing.ts";

/** More arms than this are not named one by one. */
const mostNamed = 4;

/** A sweep in words: each arm's outcome at the first value and at the last; over two things, the least and the most of each arm. Empty before the first answer. */
export function sweepFinding(input: SweepInput): string {
  const { points, thing, second, arms, asked } = input;
  const horizon = sweepHorizon(input);
  const fewest = Math.min(...points.flatMap(({ summary }) => summary?.patients ?? []));
  if (!Number.isFinite(fewest)) return "Not simulated yet.";
  const { title } = askedWords(asked, horizon);
  const lead = `${title}, ${counted(fewest, "simulated patient")} at each value`;
  if (second !== null || arms.length > mostNamed) {
    const values = arms.map((figureArm) => ({
      label: armWithin(figureArm),
      found: points.flatMap(({ summary }) => outcomeOf(summary, figureArm.arm, asked)?.value ?? []),
    }));
    const range = (found: readonly number[]): string =>
      found.length === 0
        ? outcomeText(null, asked, horizon)
        : [
            ...new Set([Math.min(...found), Math.max(...found)].map((value) => outcomeText(value, asked, horizon))),
          ].join(" to ");
    const over = second === null ? inSentence(thing.name) : `${inSentence(thing.name)} and ${inSentence(second.name)}`;
    const words =
      arms.length > mostNamed
        ? `${range(values.flatMap(({ found }) => found))} in ${numeral(arms.length)} arms`
        : values.map(({ label, found }) => labelled(label, range(found))).join(", ");
    return `${lead}, over all values of ${over}: ${words}.`;
  }
  const simulated = thing.values.filter(({ value }) => (pointAt(points, value, undefined)?.summary ?? null) !== null);
  const ends = [...new Set([simulated[0], simulated.at(-1)])].flatMap((end) => end ?? []);
  const parts = ends.map(({ value, words }) => {
    const summary = pointAt(points, value, undefined)?.summary ?? null;
    const each = arms.flatMap((figureArm) => {
      const { arm } = figureArm;
      const found = outcomeOf(summary, arm, asked);
      return found === undefined
        ? []
        : [
            labelled(
              armWithin(figureArm),
              `${outcomeText(found.value, asked, horizon)}${outcomeRangeWords(outcomeRange(summary, arm, asked), asked, horizon)}`,
            ),
          ];
    });
    return `at ${words.replaceAll(" ", "\u00a0")}, ${each.join(", ")}`;
  });
  const brackets = bracketWords(sweepDraws(input));
  return `${lead}: ${parts.join("; ")}.${brackets}`;
}
