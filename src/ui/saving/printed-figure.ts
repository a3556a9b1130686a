import { groupSymbol, svgElement } from "../../plots/index.ts";
import { inLight } from "./in-light.ts";
import { onPaper, printPlace, type PrintWidth, sideRoom } from "./print-width.ts";
import type { SavedFigure } from "./saved-figure.ts";
import { styledBeside } from "./styled-beside.ts";
import { wrappedText } from "./wrapped-text.ts";

/** Px of a line of small letters, of a title, and of an entry of the key. */
const line = 18;
const titleLine = 22;
const entry = 190;
/** Px of an entry besides its letters, and of a letter. */
const symbolRoom = 44;
const letter = 7;

interface Words {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly leading: number;
}

/**
 * A figure drawn for a width of paper, in the colours of the light theme on white, free of style sheets and tokens: with its title, key, finding and stamp in it, sizes in mm, typefaces by name.
 */
export function printedFigure(figure: SavedFigure, width: PrintWidth, beside: Element): SVGSVGElement {
  return inLight(() => {
    const printed = styledBeside(composed(figure, width), beside, "--paper: var(--sheet)");
    // Last, for what styles say would stand before it.
    printed.prepend(svgElement("title", {}, [figure.title]), svgElement("desc", {}, [described(figure)]));
    return printed;
  });
}

function described({ finding, stamp }: SavedFigure): string {
  return [finding, stamp].filter((words) => words !== "").join(" ");
}

function composed(
  { title, subtitle, finding, stamp, arms, keyed = false, draw }: SavedFigure,
  width: PrintWidth,
): SVGSVGElement {
  const place = printPlace(width);
  const drawing = draw(place);
  const whole = place.width + 2 * sideRoom;
  const column = (
    words: readonly Words[],
    from: number,
  ): { readonly lines: SVGTextElement[]; readonly end: number } => {
    let end = from;
    const lines = words.flatMap(({ text, size, weight, fill, leading }) =>
      wrappedText(text, place.width, `${weight} ${size}px "Source Sans 3 Variable", Arial, sans-serif`).map((each) => {
        end += leading;
        const look = { "font-size": size, "font-weight": weight, fill, "text-anchor": "start" };
        return svgElement("text", { x: sideRoom, y: end - leading / 4, ...look }, [each]);
      }),
    );
    return { lines, end };
  };
  const above = column(
    [
      { text: title, size: 17, weight: 600, fill: "var(--ink)", leading: titleLine },
      { text: subtitle, size: 14, weight: 400, fill: "var(--ink-2)", leading: line },
    ],
    4,
  );
  const key = keyOf(place.phone || keyed ? arms : [], place.width, above.end + 4);
  const top = key.end + 6;
  const below = column(
    [
      { text: finding, size: 14, weight: 400, fill: "var(--ink)", leading: line },
      { text: stamp, size: 12.5, weight: 400, fill: "var(--ink-3)", leading: line },
    ],
    top + heightOf(drawing) + 6,
  );
  const height = Math.ceil(below.end + 4);
  return svgElement(
    "svg",
    {
      width: `${onPaper(whole).toFixed(2)}mm`,
      height: `${onPaper(height).toFixed(2)}mm`,
      viewBox: `0 0 ${whole} ${height}`,
      role: "img",
      "font-family": "var(--sans)",
      fill: "var(--ink)",
    },
    [
      svgElement("rect", { width: whole, height, fill: "var(--paper)" }),
      ...above.lines,
      ...key.parts,
      placed(drawing, sideRoom, top),
      ...below.lines,
    ],
  );
}

function keyOf(
  arms: SavedFigure["arms"],
  width: number,
  top: number,
): { readonly parts: readonly SVGElement[]; readonly end: number } {
  const longest = Math.max(entry, ...arms.map(({ shortLabel }) => symbolRoom + letter * shortLabel.length));
  const columns = Math.max(1, Math.floor(width / longest));
  const parts = arms.flatMap(({ slot, rank = 0, shortLabel }, index) => {
    const x = sideRoom + ((index % columns) * width) / columns;
    const y = top + Math.floor(index / columns) * line;
    const look = { "font-size": 14, "text-anchor": "start" };
    return [
      placed(groupSymbol({ slot, rank }), x, y + 2),
      svgElement("text", { x: x + 30, y: y + 13.5, ...look }, [shortLabel]),
    ];
  });
  return { parts, end: top + Math.ceil(arms.length / columns) * line };
}

function heightOf(drawing: SVGSVGElement): number {
  return drawing.viewBox.baseVal.height;
}

/** A drawing within another, at a place of it. */
function placed(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const { width, height } = drawing.viewBox.baseVal;
  for (const name of ["role", "aria-label", "aria-hidden"]) drawing.removeAttribute(name);
  for (const [name, value] of Object.entries({ x, y, width, height, overflow: "visible" })) {
    drawing.setAttribute(name, String(value));
  }
  return drawing;
}
