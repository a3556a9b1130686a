import type { Evidence } from "./evidence.ts";
import { svgElement } from "./svg-element.ts";
import { timedWords } from "./evidence-finding.ts";

const top = 24;
const height = 10;
/** The most rows that are drawn one by one. */
const most = 100;

/** Every published row as a mark, those with a time to independence filled: the first thing to know of all that follows. */
export function evidenceStrip(evidence: Evidence | null, width: number): SVGGElement {
  const { rows, timed } = evidence ?? { rows: 0, timed: 0 };
  const words = svgElement("text", { x: 0, y: 14, "font-size": 14, "font-weight": 600 }, [
    evidence === null ? "" : `${timedWords(evidence)}.`,
  ]);
  const mark = (x: number, wide: number, filled: boolean): SVGRectElement => {
    const paint = filled
      ? { fill: "var(--ink)", stroke: "var(--ink)" }
      : { fill: "var(--paper)", stroke: "var(--edge)" };
    return svgElement("rect", { x: x + 0.5, y: top + 0.5, width: wide, height, ...paint });
  };
  const step = Math.min(14, (width - 1) / Math.max(rows, 1));
  const marks =
    rows > most
      ? [mark(0, width - 1, false), mark(0, ((width - 1) * timed) / rows, true)]
      : Array.from({ length: rows }, (_, index) => mark(index * step, step - 2, index < timed));
  return svgElement("g", { class: "evidence-strip" }, [words, ...marks]);
}
