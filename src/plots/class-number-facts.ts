import { type ClassBin, classBins } from "./class-bins.ts";
import { type ClassNumberOptions, classNumberHeight, numberMargins } from "./class-number-layout.ts";
import { classScale, placeOn } from "./class-scale.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";
import { quantileAt } from "./middle-of.ts";
import { answersWord, listedValues } from "./class-words.ts";
import { scaleValue } from "./scale-value.ts";

function binWords({ low, high }: ClassBin): string {
  return low === high ? scaleValue(low, "") : `${scaleValue(low, "")}–${scaleValue(high, "")}`;
}

/** How many answers lie within what counts as close to the run's; ends included. */
function closeAnswers(values: readonly number[], model: number, within: number): number {
  return values.filter((value) => Math.abs(value - model) <= within + 1e-9).length;
}

/** What a class's numbers are, and the run's; under four answers they are listed. */
export function classNumberFinding({ values, model, unit, within }: ClassNumberOptions): string {
  const run =
    model === undefined
      ? "The run has not answered yet."
      : model === null
        ? "In the run it is not reached."
        : `The run says ${scaleValue(model, unit)}.`;
  if (values.length === 0) return run;
  const said = answersWord(values.length);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share, at) =>
    scaleValue(quantileAt(values, share), at === 0 ? "" : unit),
  );
  const spread =
    values.length < 4
      ? `${said}: ${listedValues(values, unit)}.`
      : `${said}: the middle one is ${middle}, half of them lie from ${low} to ${high}.`;
  if (typeof model !== "number") return `${spread} ${run}`;
  const close = closeAnswers(values, model, within);
  return `${spread} ${run} Within ${scaleValue(within, "")} of that: ${close} of ${values.length}.`;
}

/** How many answered what. */
export function classNumberTable(options: ClassNumberOptions): FigureTable {
  const { values, model, unit } = options;
  const bins = classBins(values, options).filter(({ count }) => count > 0);
  return {
    caption: typeof model === "number" ? `The run: ${scaleValue(model, unit)}` : "Answers of the class",
    columns: [{ name: unit === "" ? "Answer" : `Answer (${unit})` }, { name: "How many", decimals: 0 }],
    rows: bins.map((bin) => [binWords(bin), bin.count]),
    blank: "not reached",
  };
}

/** The stacks from left to right, then the run's answer. */
export function classNumberSeries(options: ClassNumberOptions): readonly FigureSeries[] {
  const { values, model, unit, width } = options;
  const scale = classScale(options.from, options.to, width);
  const bottom = classNumberHeight(options) - numberMargins.foot;
  const bins = classBins(values, options).filter(({ count }) => count > 0);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const marks = bins.map((bin) => ({
    x: placeOn(scale, bin.middle),
    y: bottom - 6,
    says: `${binWords(bin)} ${unit}: ${answersWord(bin.count)}`,
    level: bin.count / most,
  }));
  const run =
    typeof model === "number"
      ? [
          {
            name: "The run",
            marks: [{ x: placeOn(scale, model), y: numberMargins.top, says: scaleValue(model, unit), level: null }],
          },
        ]
      : [];
  return [...(marks.length === 0 ? [] : [{ name: "The class", marks }]), ...run];
}
