import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import { askedWords, outcomeText } from "./outcome.ts";
import { type OutcomeScale, outcomeScale } from "./outcome-scale.ts";
import { structureFinding } from "./structure-finding.ts";
import { type StructureLayout, structureLayout } from "./structure-layout.ts";
import { type StructureDot, type StructureInput, type StructureRow, structureRows } from "./structure-rows.ts";
import { svgElement } from "./svg-element.ts";
import { sweepHorizon } from "./sweep-marks.ts";

export interface StructureOptions extends StructureInput, FigurePlace {
  readonly stale: boolean;
}

/** Px that a line on the phone goes on beyond the dots of a row. */
const beside = 6;
const faint = { fill: "var(--ink-3)", dy: "0.32em" };
const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };

/** Where an outcome lies, px. */
export function structureX({ left, right }: StructureLayout, { to }: OutcomeScale, value: number): number {
  return left + ((right - left) * Math.min(value, to)) / to;
}

/** The axis of a figure of structures. */
export function structureScale(options: StructureInput, rows: readonly StructureRow[]): OutcomeScale {
  const largest = Math.max(0, ...rows.flatMap(({ dots }) => dots.map(({ value }) => value ?? 0)));
  return outcomeScale(options.asked, sweepHorizon(options), largest);
}

/** An outcome of every arm in every way to build the model: a row a structure, a dot an arm with its Monte-Carlo limits, unless they are left out; hairlines go down from the dots of the first. */
export function structureFigure(options: StructureOptions): SVGSVGElement {
  const { width, asked } = options;
  const rows = structureRows(options);
  const layout = structureLayout(options, options);
  const scale = structureScale(options, rows);
  const horizon = sweepHorizon(options);
  const { title } = askedWords(asked, horizon);
  const label = `${title}, by how the model is built. ${structureFinding(options)}`;
  return bareFigure({ name: "structure-figure", width, height: layout.height, label }, [
    ...frame(layout, scale, width),
    svgElement(
      "text",
      {
        ...faint,
        y: layout.bottom + 32,
        ...(options.phone ? { x: layout.left } : { x: layout.right, "text-anchor": "end" }),
      },
      [title],
    ),
    ...plumbLines(layout, scale, rows[0]?.dots ?? [], options),
    ...layout.key.flatMap(({ arm, x, y }) => [
      symbolMark(arm.slot, x + 6, y),
      svgElement("text", { x: (x + 17).toFixed(1), y, dy: "0.32em", fill: "var(--ink)" }, [arm.shortLabel]),
    ]),
    ...rows.flatMap((row, index) => rowParts(row, index, options, layout, scale)),
  ]);
}

function frame(layout: StructureLayout, scale: OutcomeScale, width: number): readonly SVGElement[] {
  const { left, right, top, bottom, rows } = layout;
  const places = scale.ticks.map(({ at, words }) => ({ words, x: structureX(layout, scale, at) }));
  const between = rows.slice(1).map((row) => `M0,${row.top.toFixed(1)}H${width}`);
  return [
    svgElement("path", {
      d: [...places.map(({ x }) => `M${x.toFixed(1)},${top}V${bottom}`), ...between].join(""),
      stroke: "var(--rule)",
      fill: "none",
    }),
    svgElement("path", { d: `M${left},${bottom}H${right}`, stroke: "var(--edge)", fill: "none" }),
    ...places.map(({ x, words }) =>
      svgElement("text", { ...faint, x: x.toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [words]),
    ),
  ];
}

/** What each arm comes to in the first structure, down through all rows; on the phone beside the dots alone, not through words. */
function plumbLines(
  layout: StructureLayout,
  scale: OutcomeScale,
  dots: readonly StructureDot[],
  { phone }: FigurePlace,
): readonly SVGElement[] {
  const { rows, top, bottom } = layout;
  return dots.flatMap(({ arm, value }, index) => {
    if (value === null) return [];
    const x = structureX(layout, scale, value).toFixed(1);
    const from = rows[0]?.dots[index] ?? top;
    const pieces = rows.map((row, at) => {
      const [first = row.top, last = first] = [row.dots[0], row.dots.at(-1)];
      return `M${x},${at === 0 ? from : first - beside}V${last + beside}`;
    });
    return [
      svgElement("path", {
        d: phone ? pieces.join("") : `M${x},${from}V${bottom}`,
        stroke: armColour(arm.slot),
        "stroke-dasharray": "2 3",
        fill: "none",
      }),
    ];
  });
}

/** A half-width as it stands behind its outcome, rounded up: "±3", "±1.2"; empty where it is not known, or left out. */
export function halfWords(
  error: number | null,
  { asked: { outcome }, withoutError = false }: Pick<StructureInput, "asked" | "withoutError">,
): string {
  if (error === null || withoutError) return "";
  const decimals = outcome === "days" || outcome === "units" ? 1 : 0;
  const scale = 10 ** decimals;
  return ` ±${(Math.ceil(scale * error - 1e-9) / scale).toFixed(decimals)}`;
}

function rowParts(
  { choice, dots }: StructureRow,
  index: number,
  options: StructureOptions,
  layout: StructureLayout,
  scale: OutcomeScale,
): readonly SVGElement[] {
  const place = layout.rows[index];
  if (place === undefined) return [];
  const { asked, width, stale, withoutError = false } = options;
  const x = options.phone ? 8 : 0;
  const words = { x, dy: "0.32em", ...halo };
  return [
    svgElement("text", { ...words, y: place.name, fill: "var(--ink)", "font-size": 14 }, [choice.label]),
    ...place.lines.map((line) => svgElement("text", { ...words, y: line.y, fill: "var(--ink-3)" }, [line.words])),
    ...dots.flatMap(({ arm, value, error }, at) => {
      const y = place.dots[at] ?? 0;
      const short = value === null && asked.outcome === "median" ? "not reached" : null;
      const text = short ?? outcomeText(value, asked, sweepHorizon(options));
      const limits =
        value === null || error === null || stale || withoutError
          ? []
          : [Math.max(0, value - error), value + error].map((end) => structureX(layout, scale, end).toFixed(1));
      return [
        ...(limits.length === 0
          ? []
          : [
              svgElement("path", {
                d: `M${limits.join(`,${y}H`)}`,
                stroke: armColour(arm.slot),
                "stroke-width": 1.5,
                fill: "none",
              }),
            ]),
        ...(value === null ? [] : [symbolMark(arm.slot, structureX(layout, scale, value), y)]),
        svgElement("text", { x: width, y, dy: "0.32em", "text-anchor": "end", fill: "var(--ink)" }, [
          text,
          svgElement("tspan", { fill: "var(--ink-3)" }, [halfWords(error, options)]),
        ]),
      ];
    }),
  ];
}
