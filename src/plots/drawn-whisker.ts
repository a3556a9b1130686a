import { svgElement } from "./svg-element.ts";

const cap = 3;
const halo = { stroke: "var(--paper)", "stroke-width": 4.5, "stroke-linecap": "square" };

/** A whisker of what nobody knows, with caps, in px: upright at `x`, `from` and `to` its ends, with a paper halo over what lies behind. */
export function uprightWhisker(x: number, from: number, to: number, ink: string): SVGGElement {
  const [at, one, other] = [x.toFixed(1), from.toFixed(1), to.toFixed(1)];
  const across = `M${(x - cap).toFixed(1)},`;
  return whisker(`M${at},${one}V${other}${across}${one}h${2 * cap}${across}${other}h${2 * cap}`, ink);
}

/** The same lying at `y`; an end that is null is not reached, and open at the edge given for it. */
export function lyingWhisker(y: number, ends: readonly (number | null)[], edge: number, ink: string): SVGGElement {
  const [from = edge, to = edge] = ends.map((end) => end ?? edge);
  const caps = ends.flatMap((end) => (end === null ? [] : [`M${end.toFixed(1)},${y - cap}v${2 * cap}`]));
  return whisker(`M${from.toFixed(1)},${y}H${to.toFixed(1)}${caps.join("")}`, ink);
}

function whisker(d: string, ink: string): SVGGElement {
  return svgElement("g", { class: "drawn-whisker", fill: "none" }, [
    svgElement("path", { d, ...halo }),
    svgElement("path", { d, stroke: ink, "stroke-width": 1.5 }),
  ]);
}
