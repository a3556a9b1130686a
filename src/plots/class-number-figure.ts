import { classBins } from "./class-bins.ts";
import { classImage, modelLine, valueAxis, wordsAt } from "./class-frame.ts";
import { classNumberFinding } from "./class-number-facts.ts";
import { type ClassNumberOptions, classNumberHeight, numberMargins, stacksOf } from "./class-number-layout.ts";
import { classScale, placeOn } from "./class-scale.ts";
import { scaleValue } from "./scale-value.ts";
import { svgElement } from "./svg-element.ts";

/** Every answer of a class as a dot on the scale it was placed on, stacked, and the run's answer as a line. */
export function classNumberFigure(options: ClassNumberOptions): SVGSVGElement {
  const { values, model, unit, width } = options;
  const { top, foot } = numberMargins;
  const height = classNumberHeight(options);
  const bottom = height - foot;
  const scale = classScale(options.from, options.to, width);
  const { pitch, radius } = stacksOf(options);
  const dots = classBins(values, options).flatMap(({ middle, count }) => {
    const x = placeOn(scale, middle);
    return Array.from({ length: count }, (_, at) =>
      svgElement("circle", {
        cx: x.toFixed(1),
        cy: (bottom - 2 - radius - at * pitch).toFixed(1),
        r: radius.toFixed(2),
        fill: "var(--ink-2)",
      }),
    );
  });
  return classImage("class-number", `A class’s answers. ${classNumberFinding(options)}`, { width, height }, [
    valueAxis(scale, bottom, unit),
    typeof model === "number" ? modelLine(scale, model, `the run: ${scaleValue(model, unit)}`, top, bottom) : null,
    model === null
      ? wordsAt("the run: not reached", scale.right, top - 12, { anchor: "end", ink: "var(--ink)" })
      : null,
    svgElement("g", {}, dots),
    values.length === 0 ? wordsAt("No answers yet.", width / 2, (top + bottom) / 2, { anchor: "middle" }) : null,
  ]);
}
