import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { GridPanel } from "./panel-grid.ts";
import { type EndLabel, labelColumn } from "./label-column.ts";
import { likelihoodFinding } from "./likelihood-finding.ts";
import { labels, likelihoodLayout } from "./likelihood-layout.ts";
import { type LikelihoodLine, treatedLines, untreatedLines } from "./likelihood-lines.ts";
import { type LikelihoodInput, likelihoodRows, likelihoodSteps } from "./likelihood-rows.ts";
import type { OutcomeScale } from "./outcome-scale.ts";
import { chanceText } from "./chance-text.ts";
import { chanceScale } from "./likelihood-scale.ts";
import { pushedApart } from "./pushed-apart.ts";
import { svgElement } from "./svg-element.ts";
import { type SweptThing, valueScale } from "./swept-thing.ts";
import { heightY, valueFrame, valueMark } from "./value-frame.ts";

export interface LikelihoodOptions extends LikelihoodInput, FigurePlace {
  readonly stale: boolean;
}

const headings = {
  treated: ["Treated as reported:", "within the reported days"],
  untreated: ["Untreated:", "by the last of these days"],
};

/** What would have to be true: the chance of each reported interval over the values of a sweep, and beside it that of untreated patients who would have done as fast. */
export function likelihoodFigure(options: LikelihoodOptions): SVGSVGElement {
  const { width, second, thing } = options;
  const steps = likelihoodSteps(options);
  const scale = chanceScale;
  const layout = likelihoodLayout(options, steps.length);
  const parts = steps.flatMap(({ step, words }, index) => {
    const row = layout.rows[index];
    if (row === undefined) return [];
    const rows = likelihoodRows(options, step);
    const heading =
      row.step === null || second === null
        ? []
        : [
            svgElement("text", { x: 0, y: row.step, dy: "0.32em", "font-size": 14, fill: "var(--ink)" }, [
              `${second.name}: `,
              svgElement("tspan", { "font-weight": 600 }, [words]),
            ]),
          ];
    return [
      ...heading,
      ...chances(
        row.treated,
        headings.treated,
        treatedLines(options, rows, row.treated),
        options,
        scale,
        layout.labelled,
      ),
      ...chances(
        row.untreated,
        headings.untreated,
        untreatedLines(options, rows, row.untreated),
        options,
        scale,
        layout.labelled,
      ),
    ];
  });
  const label = `Chance of the reported intervals, by ${thing.name}, beside untreated patients. ${likelihoodFinding(options)}`;
  return bareFigure({ name: "likelihood-figure", width, height: layout.height, label }, parts);
}

function chances(
  frame: GridPanel,
  [what, when]: readonly string[],
  lines: readonly LikelihoodLine[],
  { thing, stale }: LikelihoodOptions,
  scale: OutcomeScale,
  labelled: boolean,
): readonly SVGElement[] {
  const { place } = valueScale(thing, frame);
  const places = markedValues(thing).flatMap(({ value, words, short }) => {
    const x = place(value);
    return x === null ? [] : [{ x, words, short }];
  });
  const marked = places.map(({ x, words, short }, index) => {
    const room = (places[index + 1]?.x ?? Infinity) - x;
    return valueMark(frame, x, room < roomForWords ? short : words);
  });
  return [
    svgElement("text", { x: frame.left, y: frame.top - 28, dy: "0.32em", "font-size": 14, fill: "var(--ink)" }, [
      svgElement("tspan", { "font-weight": 600 }, [what ?? ""]),
      ` ${when ?? ""}`,
    ]),
    ...valueFrame(frame, scale, thing, thing.name),
    ...marked,
    ...lines.map((line) => chanceLine(line, frame, scale, stale)),
    labelled
      ? labelColumn(
          lines.map((line) => endLabel(line, scale)),
          frame,
          labels,
        )
      : shortLabels(lines, frame, scale),
  ];
}

/** Px from one marked value to the next in which its words have room. */
const roomForWords = 72;

/** A value that is marked, in words and in few. */
interface MarkedValue {
  readonly value: string | number;
  readonly words: string;
  readonly short: string;
}

/** The value at which nothing is given, and that of the run itself. */
function markedValues({ values, own }: SweptThing): readonly MarkedValue[] {
  const zero = values.some(({ value }) => value === 0) ? [{ value: 0, words: "none given", short: "none" }] : [];
  return own === null || own === 0 ? zero : [...zero, { value: own, words: "as the run", short: "run" }];
}

function chanceLine(
  { chances: all, paint, mark }: LikelihoodLine,
  frame: GridPanel,
  scale: OutcomeScale,
  stale: boolean,
): SVGElement {
  const places = all.map(({ x, chance }) => ({ x, y: heightY(frame, scale, chance) }));
  const d = places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");
  const marks = places.map(({ x, y }) => mark(x, y)).filter((one) => one !== null);
  return svgElement("g", { class: "likelihood-line" }, [
    svgElement("path", {
      d,
      fill: "none",
      "stroke-linejoin": "round",
      ...paint,
      ...(stale ? { "stroke-width": 1.25 } : {}),
    }),
    ...marks,
  ]);
}

function endLabel({ name, chances: all, whole, paint, mark }: LikelihoodLine, { to }: OutcomeScale): EndLabel {
  const last = whole ? all.at(-1) : undefined;
  return {
    words: name,
    value: last === undefined ? "" : chanceText(last.chance),
    share: last === undefined ? null : last.chance / to,
    line: { ...paint, "stroke-width": 1.25 },
    mark: (x, y) => mark(x, y) ?? svgElement("g", {}),
  };
}

/** On the phone the key above names the arms; what it does not name is said in short at the ends, and a thin line leads from each end to its words. */
function shortLabels(lines: readonly LikelihoodLine[], frame: GridPanel, scale: OutcomeScale): SVGElement {
  const { top, bottom, right } = frame;
  const named = lines.flatMap(({ short, paint, chances: all }) => {
    const last = all.at(-1);
    return short === "" || last === undefined
      ? []
      : [{ short, stroke: paint["stroke"] ?? "", x: last.x, middle: heightY(frame, scale, last.chance), height: 15 }];
  });
  const middles = pushedApart(named, top, bottom);
  return svgElement(
    "g",
    {},
    named.flatMap(({ short, stroke, x, middle }, index) => {
      const y = (middles[index] ?? middle).toFixed(1);
      const d = `M${x.toFixed(1)},${middle.toFixed(1)}L${right + 11},${y}`;
      return [
        svgElement("path", { d, stroke, fill: "none" }),
        svgElement("text", { x: right + 14, y, dy: "0.32em", fill: "var(--ink)" }, [short]),
      ];
    }),
  );
}
