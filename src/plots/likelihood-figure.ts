import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { GridPanel } from "./panel-grid.ts";
import { type EndLabel, labelColumn } from "./label-column.ts";
import { likelihoodFinding } from "./likelihood-finding.ts";
import { likelihoodLayout } from "./likelihood-layout.ts";
import { type LikelihoodLine, treatedLines, untreatedLines } from "./likelihood-lines.ts";
import { type LikelihoodInput, likelihoodRows, likelihoodSteps } from "./likelihood-rows.ts";
import type { OutcomeScale } from "./outcome-scale.ts";
import { percent } from "./percent.ts";
import { pushedApart } from "./pushed-apart.ts";
import { svgElement } from "./svg-element.ts";
import { type SweptThing, valueScale } from "./swept-thing.ts";
import { heightY, valueFrame, valueMark } from "./value-frame.ts";

export interface LikelihoodOptions extends LikelihoodInput, FigurePlace {
  readonly stale: boolean;
}

/** A chance from 0 to 100 %, never cropped. */
export const chanceScale: OutcomeScale = {
  to: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, words: at === 1 ? "100\u00a0%" : String(100 * at) })),
};

const headings = {
  treated: ["Treated as reported:", "within the reported days"],
  untreated: ["Untreated:", "by the last of these days"],
};

/** What would have to be true: the chance of each reported interval over the values of a sweep, and beside it that of untreated patients who would have done as fast. */
export function likelihoodFigure(options: LikelihoodOptions): SVGSVGElement {
  const { width, second, thing } = options;
  const steps = likelihoodSteps(options);
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
      ...chances(row.treated, headings.treated, treatedLines(options, rows, row.treated), options, layout.labelled),
      ...chances(
        row.untreated,
        headings.untreated,
        untreatedLines(options, rows, row.untreated),
        options,
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
  labelled: boolean,
): readonly SVGElement[] {
  const { place } = valueScale(thing, frame);
  const marked = markedValues(thing).flatMap(({ value, words }) => {
    const x = place(value);
    return x === null ? [] : [valueMark(frame, x, words)];
  });
  return [
    svgElement("text", { x: frame.left, y: frame.top - 28, dy: "0.32em", "font-size": 14, fill: "var(--ink)" }, [
      svgElement("tspan", { "font-weight": 600 }, [what ?? ""]),
      ` ${when ?? ""}`,
    ]),
    ...valueFrame(frame, chanceScale, thing, thing.name),
    ...marked,
    ...lines.map((line) => chanceLine(line, frame, stale)),
    labelled
      ? labelColumn(
          lines.map((line) => endLabel(line)),
          frame,
        )
      : shortLabels(lines, frame),
  ];
}

/** The value at which nothing is given, and that of the run itself. */
function markedValues({
  values,
  own,
}: SweptThing): readonly { readonly value: string | number; readonly words: string }[] {
  const zero = values.some(({ value }) => value === 0) ? [{ value: 0, words: "none given" }] : [];
  return own === null || own === 0 ? zero : [...zero, { value: own, words: "as the run" }];
}

function chanceLine({ chances: all, paint, mark }: LikelihoodLine, frame: GridPanel, stale: boolean): SVGElement {
  const places = all.map(({ x, chance }) => ({ x, y: heightY(frame, chanceScale, chance) }));
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

function endLabel({ name, chances: all, paint, mark }: LikelihoodLine): EndLabel {
  const last = all.at(-1);
  return {
    words: name,
    value: last === undefined ? "" : percent(last.chance),
    share: last?.chance ?? null,
    line: { ...paint, "stroke-width": 1.25 },
    mark: (x, y) => mark(x, y) ?? svgElement("g", {}),
  };
}

/** On the phone the key above names the arms; what it does not name is said in short at the ends. */
function shortLabels(lines: readonly LikelihoodLine[], { top, bottom, right }: GridPanel): SVGElement {
  const named = lines.flatMap(({ short, chances: all }) => {
    const last = all.at(-1);
    return short === "" || last === undefined
      ? []
      : [{ short, middle: bottom - (bottom - top) * last.chance, height: 15 }];
  });
  const middles = pushedApart(named, top, bottom);
  return svgElement(
    "g",
    {},
    named.map(({ short }, index) =>
      svgElement("text", { x: right + 6, y: (middles[index] ?? 0).toFixed(1), dy: "0.32em", fill: "var(--ink)" }, [
        short,
      ]),
    ),
  );
}
