import { classChoiceFinding } from "./class-choice-facts.ts";
import { choicePitch, chosenOptions, type ClassChoiceOptions, classChoiceHeight } from "./class-choice-layout.ts";
import { classImage, wordsAt } from "./class-frame.ts";
import { svgElement } from "./svg-element.ts";

/** Px for the count and the confidence behind a bar. */
const behind = 136;
const widest = 6.6;

/** Words cut off where they would not stand in a figure so many px wide. */
function fitted(words: string, width: number): string {
  const most = Math.max(8, Math.floor(width / widest));
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** How many of a class chose each option, as bars; behind each its count and how sure those were who chose it; the run's is marked. */
export function classChoiceFigure(options: ClassChoiceOptions): SVGSVGElement {
  const { answers, width } = options;
  const height = classChoiceHeight(options);
  const longest = Math.max(24, width - behind);
  const rows = chosenOptions(options).map(({ says, count, confidence, right }, index) => {
    const y = index * choicePitch;
    const bar = answers.length === 0 ? 0 : (longest * count) / answers.length;
    const sure = confidence === null ? "" : ` · ${Math.round(confidence)}\u00a0% sure`;
    const mark = right ? "✓ the run’s: " : "";
    return svgElement("g", {}, [
      wordsAt(fitted(`${mark}${says}`, width), 0, y + 10, {
        ink: right ? "var(--ink)" : "var(--ink-2)",
        strong: right,
      }),
      svgElement("rect", { x: 0, y: y + 20, width: longest, height: 16, fill: "none", stroke: "var(--rule)" }),
      svgElement("rect", {
        x: 0,
        y: y + 20,
        width: bar.toFixed(1),
        height: 16,
        fill: right ? "var(--ink)" : "var(--ink-3)",
      }),
      wordsAt(`${count}${sure}`, longest + 10, y + 28, { ink: "var(--ink)" }),
    ]);
  });
  return classImage("class-choice", `A class’s choices. ${classChoiceFinding(options)}`, { width, height }, rows);
}
