import { classCalibrationFinding } from "./class-calibration-facts.ts";
import {
  calibrationFrame,
  type ClassCalibrationOptions,
  classCalibrationHeight,
  sureGroups,
} from "./class-calibration-layout.ts";
import { classImage, lineFrom, wordsAt } from "./class-frame.ts";
import { svgElement } from "./svg-element.ts";

const percents = [0, 25, 50, 75, 100];

/** What share of a class's answers held, by how sure they were: on the dashed line both are the same. A dot's area is its number of answers. */
export function classCalibrationFigure(options: ClassCalibrationOptions): SVGSVGElement {
  const { answers, width } = options;
  const { left, top, side } = calibrationFrame(options);
  const [bottom, right] = [top + side, left + side];
  const x = (percent: number): number => left + (side * percent) / 100;
  const y = (percent: number): number => bottom - (side * percent) / 100;
  const grid = percents.flatMap((percent) => [
    lineFrom(`M${left},${y(percent).toFixed(1)}H${right}`, percent === 0 ? "var(--edge)" : "var(--rule)"),
    wordsAt(percent === 100 ? "100\u00a0%" : String(percent), left - 8, y(percent), { anchor: "end" }),
    wordsAt(String(percent), x(percent), bottom + 13, { anchor: "middle" }),
  ]);
  const groups = sureGroups(answers);
  const line = groups
    .map(
      ({ confidence, count, held }, index) =>
        `${index === 0 ? "M" : "L"}${x(confidence).toFixed(1)},${y((100 * held) / count).toFixed(1)}`,
    )
    .join("");
  const dots = groups.map(({ confidence, count, held }) =>
    svgElement("circle", {
      cx: x(confidence).toFixed(1),
      cy: y((100 * held) / count).toFixed(1),
      r: (3 + 9 * Math.sqrt(count / answers.length)).toFixed(1),
      fill: "var(--ink)",
      stroke: "var(--paper)",
      "stroke-width": 1.5,
    }),
  );
  const height = classCalibrationHeight(options);
  return classImage(
    "class-calibration",
    `How sure a class was. ${classCalibrationFinding(options)}`,
    { width, height },
    [
      svgElement("g", {}, grid),
      lineFrom(`M${left},${bottom}L${right},${top}`, "var(--ink-3)", 1.25, "4 3"),
      groups.length < 2 ? null : lineFrom(line, "var(--ink)", 1.5),
      svgElement("g", {}, dots),
      wordsAt("how sure, %", right, bottom + 31, { anchor: "end" }),
      wordsAt("share that held", left + 6, top + 9, { over: true }),
      answers.length === 0
        ? wordsAt("No answers with a confidence yet.", (left + right) / 2, (top + bottom) / 2, { anchor: "middle" })
        : null,
    ],
  );
}
