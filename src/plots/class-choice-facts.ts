import { choicePitch, chosenOptions, type ClassChoiceOptions } from "./class-choice-layout.ts";
import { answersWord } from "./class-words.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";
import { meanOf } from "./middle-of.ts";

/** How many chose what the run says, and how sure the class was. */
export function classChoiceFinding(options: ClassChoiceOptions): string {
  const { answers, model } = options;
  const right = chosenOptions(options).filter((option) => option.right);
  const said = right.map(({ says }) => `“${says}”`).join(" or ");
  const count = right.reduce((sum, option) => sum + option.count, 0);
  const run =
    model === undefined
      ? "The run has not answered yet."
      : right.length === 0
        ? "None of these is what the run says."
        : `The run says ${said}${answers.length === 0 ? "" : `: chosen by ${count} of ${answers.length}`}.`;
  if (answers.length === 0) return run;
  const sure = Math.round(meanOf(answers.map(({ confidence }) => confidence)));
  return `${answersWord(answers.length)}. ${run} How sure the class was on average: ${sure}\u00a0%.`;
}

/** How often each option was chosen, and how surely. */
export function classChoiceTable(options: ClassChoiceOptions): FigureTable {
  return {
    caption: "Choices of the class",
    columns: [
      { name: "Option" },
      { name: "How many", decimals: 0 },
      { name: "How sure on average", decimals: 0, unit: "%" },
      { name: "The run’s" },
    ],
    rows: chosenOptions(options).map(({ says, count, confidence, right }) => [
      says,
      count,
      confidence,
      right ? "yes" : "",
    ]),
    blank: "nobody",
  };
}

/** The options in their order. */
export function classChoiceSeries(options: ClassChoiceOptions): readonly FigureSeries[] {
  const all = Math.max(1, options.answers.length);
  const marks = chosenOptions(options).map(({ says, count, right }, index) => ({
    x: 8,
    y: index * choicePitch + 28,
    says: `${says}: ${answersWord(count)}${right ? ", what the run says" : ""}`,
    level: count / all,
  }));
  return [{ name: "Options", marks }];
}
