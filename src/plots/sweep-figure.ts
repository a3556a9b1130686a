import { bareFigure } from "./bare-figure.ts";
import { symbolMark } from "./arm-symbol.ts";
import { armColour, armDash } from "./arm-slot.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import { hasUnreached, heatTiles, rangesFit, tilePaint, unreachedWords } from "./heat-tiles.ts";
import { labelColumn } from "./label-column.ts";
import { outcomeText, askedWords } from "./outcome.ts";
import { type OutcomeScale, outcomeScale } from "./outcome-scale.ts";
import { sweepFinding } from "./sweep-finding.ts";
import { type SweepLayout, sweepLayout, type SweepPanel } from "./sweep-layout.ts";
import { sweepLine, sweepRanges, sweepShadow } from "./sweep-lines.ts";
import { largestOutcome, stripHeight, stripLine, type SweepInput, sweepHorizon, sweepMarks } from "./sweep-marks.ts";
import { svgElement } from "./svg-element.ts";
import { type SweptThing, valueLabels, valueScale } from "./swept-thing.ts";
import { heightY, valueFrame, valueMark } from "./value-frame.ts";

export interface SweepOptions extends SweepInput, FigurePlace {
  /** True while the numbers no longer answer the settings shown: thin lines. */
  readonly stale: boolean;
}

/** An outcome over the values of what a sweep varies: a line an arm, or over two things tiles tinted in the arm's colour with their numbers. */
export function sweepFigure(options: SweepOptions): SVGSVGElement {
  const { width, asked, second } = options;
  const layout = sweepLayout(options, options);
  const horizon = sweepHorizon(options);
  const scale = outcomeScale(asked, horizon, largestOutcome(options));
  const { title } = askedWords(asked, horizon);
  const parts = second === null ? lines(options, layout, scale) : tiles(options, layout, scale, second);
  const label = `${title}, by ${options.thing.name}. ${sweepFinding(options)}`;
  return bareFigure({ name: "sweep-figure", width, height: layout.height, label }, parts);
}

function lines(options: SweepOptions, { panels }: SweepLayout, scale: OutcomeScale): readonly SVGElement[] {
  const { arms, thing, stale, phone, asked } = options;
  const horizon = sweepHorizon(options);
  return panels.flatMap((panel, index) => {
    const own = panel.arm === null ? arms : [panel.arm];
    const others = arms.filter((arm) => !own.includes(arm));
    const px = (panel.bottom - panel.top) / scale.to;
    const marks = (arm: FigureArm) => sweepMarks(options, arm.arm, panel, scale);
    const at = thing.own === null ? null : valueScale(thing, panel).place(thing.own);
    const shows = own.map((arm) => ({ arm, marks: marks(arm) }));
    const name = panel.arm === null || index === panels.length - 1 ? thing.name : "";
    return [
      ...valueFrame(panel, scale, thing, name),
      ...(at === null
        ? []
        : [
            valueMark(
              panel,
              at,
              panel.arm === null ? "as the run" : "",
              asked.outcome === "median" ? stripHeight - 4 : 0,
            ),
          ]),
      ...strip(options, panel),
      ...others.map((arm) => sweepShadow(marks(arm))),
      ...(stale
        ? []
        : shows.flatMap(({ arm, marks: all }, place) => {
            const y = (value: number) => heightY(panel, scale, value);
            return sweepRanges(all, arm, { at: place, of: shows.length, y, top: panel.top });
          })),
      ...shows.map((one) => sweepLine(one.marks, one.arm, px, stale)),
      ...(panel.arm === null ? [] : [panelName(panel, panel.arm, options)]),
      ...(panel.arm !== null || phone
        ? []
        : [
            labelColumn(
              shows.map(({ arm: { shortLabel, slot }, marks: all }) => {
                // A line that does not go on to the last value has no end to label.
                const last = all.length === thing.values.length ? all.at(-1) : undefined;
                const value = last?.value ?? null;
                const reached = value === null ? "not reached" : outcomeText(value, asked, horizon);
                return {
                  words: shortLabel,
                  value: last === undefined ? "" : reached,
                  share: last === undefined ? null : value === null ? 1 : value / scale.to,
                  line: { stroke: armColour(slot), "stroke-width": 1.25, "stroke-dasharray": armDash(slot) },
                  mark: (x: number, y: number) => symbolMark(slot, x, y),
                };
              }),
              panel,
            ),
          ]),
    ];
  });
}

/** The line above a frame on which values lie that are not reached. */
function strip(options: SweepOptions, { top, left, right, first }: SweepPanel): readonly SVGElement[] {
  if (options.asked.outcome !== "median") return [];
  const y = top - stripLine;
  return [
    svgElement("path", {
      d: `M${left.toFixed(1)},${y}H${right.toFixed(1)}`,
      stroke: "var(--rule)",
      "stroke-dasharray": "2 3",
    }),
    ...(first ? [svgElement("text", { x: left, y: y - 14, dy: "0.32em", fill: "var(--ink-3)" }, ["not reached"])] : []),
  ];
}

function panelName(
  { left, right, top }: SweepPanel,
  { shortLabel, slot }: FigureArm,
  options: SweepOptions,
): SVGElement {
  const lift = options.second === null && options.asked.outcome === "median" ? stripHeight : 0;
  const y = top - lift - 15;
  const most = Math.max(4, Math.floor((right - left - 18) / 6.9));
  const words = shortLabel.length > most ? `${shortLabel.slice(0, most - 1).trimEnd()}…` : shortLabel;
  return svgElement("g", {}, [
    symbolMark(slot, left + 5, y),
    svgElement("text", { x: left + 16, y, dy: "0.32em", "font-size": 14, fill: "var(--ink)" }, [words]),
  ]);
}

function tiles(
  options: SweepOptions,
  { panels, height }: SweepLayout,
  scale: OutcomeScale,
  second: SweptThing,
): readonly SVGElement[] {
  const faint = { fill: "var(--ink-3)", dy: "0.32em" };
  const [one] = panels;
  const start = one?.left ?? 0;
  const ranged = panels.every((panel) => rangesFit(heatTiles(options, second, panel)));
  const foot = hasUnreached(options) ? [unreachedWords(options)] : [];
  return [
    svgElement("text", { ...faint, x: 0, y: 8 }, [`↑ ${second.name}`]),
    ...panels.flatMap((panel) => {
      const every = heatTiles(options, second, panel);
      const slot = panel.arm?.slot ?? 1;
      const size = (panel.right - panel.left) / options.thing.values.length;
      return [
        ...(panel.arm === null ? [] : [panelName(panel, panel.arm, options)]),
        ...every.map((tile) =>
          svgElement("rect", {
            x: (tile.x + 0.75).toFixed(1),
            y: (tile.y + 0.75).toFixed(1),
            width: Math.max(1, tile.width - 1.5).toFixed(1),
            height: (tile.height - 1.5).toFixed(1),
            rx: 1.5,
            ...tilePaint(tile, slot, scale),
          }),
        ),
        ...every.map((tile) =>
          svgElement(
            "text",
            {
              x: (tile.x + tile.width / 2).toFixed(1),
              y: (tile.y + tile.height / 2).toFixed(1),
              dy: "0.32em",
              "text-anchor": "middle",
              fill: "var(--ink)",
            },
            [
              tile.words,
              ...(ranged && tile.range !== "" ? [svgElement("tspan", { fill: "var(--ink-2)" }, [tile.range])] : []),
            ],
          ),
        ),
        ...(panel.first ? second.values : []).map(({ words }, row) =>
          svgElement(
            "text",
            {
              ...faint,
              x: panel.left - 8,
              y: (panel.bottom - (row + 0.5) * ((panel.bottom - panel.top) / second.values.length)).toFixed(1),
              "text-anchor": "end",
            },
            [words],
          ),
        ),
        ...valueLabels(ordinal(options.thing), panel, { left: size / 2, right: size / 2 }).map(({ x, words }) =>
          svgElement("text", { ...faint, x: x.toFixed(1), y: panel.bottom + 13, "text-anchor": "middle" }, [words]),
        ),
      ];
    }),
    svgElement("text", { ...faint, x: start, y: height - 9 }, [[`→ ${options.thing.name}`, ...foot].join(" · ")]),
  ];
}

/** The same values in their order, equally far apart, as tiles are. */
function ordinal({ name, values }: SweptThing): SweptThing {
  return { name, own: null, values: values.map(({ words }, index) => ({ value: `${index}.`, words })) };
}
