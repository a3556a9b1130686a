import { type ClassScale, placeOn, scaleTicks } from "./class-scale.ts";
import { svgElement } from "./svg-element.ts";

/** What the parts of a figure of a class's answers are drawn in. */
const classFont = "font-family:var(--sans);font-size:12.5px;font-variant-numeric:tabular-nums lining-nums";

const halo = {
  stroke: "var(--paper)",
  "stroke-width": 4,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;

/** A figure of a class's answers: one image with one name. */
export function classImage(
  name: string,
  says: string,
  { width, height }: { readonly width: number; readonly height: number },
  parts: readonly (SVGElement | null)[],
): SVGSVGElement {
  const figure = svgElement(
    "svg",
    {
      class: name,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": says,
      style: classFont,
    },
    parts.filter((part) => part !== null),
  );
  Object.assign(figure.style, { display: "block", maxWidth: "100%", height: "auto" });
  return figure;
}

/** A text at a point. */
export function wordsAt(
  words: string,
  x: number,
  y: number,
  look: {
    readonly anchor?: "start" | "middle" | "end";
    readonly ink?: string;
    readonly strong?: boolean;
    readonly over?: boolean;
  } = {},
): SVGTextElement {
  const { anchor = "start", ink = "var(--ink-3)", strong = false, over = false } = look;
  const place = { x: x.toFixed(1), y: y.toFixed(1), dy: "0.32em", "text-anchor": anchor, fill: ink };
  return svgElement("text", { ...place, ...(strong ? { "font-weight": 600 } : {}), ...(over ? halo : {}) }, [words]);
}

/** A straight line. */
export function lineFrom(d: string, stroke: string, width = 1, dash = ""): SVGPathElement {
  return svgElement("path", {
    d,
    fill: "none",
    stroke,
    "stroke-width": width,
    ...(dash === "" ? {} : { "stroke-dasharray": dash }),
  });
}

/** The scale of values at the foot of a figure, with its unit. */
export function valueAxis(scale: ClassScale, y: number, unit: string): SVGGElement {
  const ticks = scaleTicks(scale).flatMap((value) => {
    const x = placeOn(scale, value);
    return [
      lineFrom(`M${x.toFixed(1)},${y}v5`, "var(--edge)"),
      wordsAt(String(value).replace("-", "−"), x, y + 15, { anchor: "middle" }),
    ];
  });
  return svgElement("g", {}, [
    lineFrom(`M${scale.left},${y}H${scale.right}`, "var(--edge)"),
    ...ticks,
    ...(unit === "" ? [] : [wordsAt(unit, scale.right, y + 31, { anchor: "end" })]),
  ]);
}

/** The run's own answer: a line across the figure, its words at its top on the side where there is room. */
export function modelLine(scale: ClassScale, value: number, words: string, top: number, bottom: number): SVGGElement {
  const x = placeOn(scale, value);
  const right = x < (scale.left + scale.right) / 2;
  return svgElement("g", {}, [
    lineFrom(`M${x.toFixed(1)},${top - 8}V${bottom}`, "var(--paper)", 5),
    lineFrom(`M${x.toFixed(1)},${top - 8}V${bottom}`, "var(--ink)", 2.25),
    wordsAt(words, x + (right ? 7 : -7), top - 12, {
      anchor: right ? "start" : "end",
      ink: "var(--ink)",
      strong: true,
      over: true,
    }),
  ]);
}
