import { doseMark, independenceBar, lossMark, openEnd, transfusionTicks } from "./lane-marks.ts";
import { svgElement } from "./svg-element.ts";
import type { SwimmerLayout } from "./swimmer-layout.ts";

const character = 6.1;
const between = 18;

/** What the marks of a lane are, in one to three lines above the lanes. */
export function swimmerKey(slot: number, { key, left }: SwimmerLayout, width: number): SVGGElement {
  const entries: readonly (readonly [words: string, room: number, mark: (x: number, y: number) => SVGElement[]])[] = [
    ["dose", 10, (x, y) => [doseMark(slot, x + 5, y)]],
    ["transfusion", 4, (x, y) => [transfusionTicks([x + 2], y)]],
    ["independent", 24, (x, y) => [independenceBar(slot, x, x + 24, y)]],
    ["transfused again", 26, (x, y) => [independenceBar(slot, x, x + 22, y), lossMark(x + 22, y)]],
    ["followed to the end: independent,", 10, (x, y) => [openEnd(x + 1, y, slot)]],
    ["dependent", 10, (x, y) => [openEnd(x + 1, y, null)]],
  ];
  const begin = key.length > 2 ? 0 : left;
  let x = begin;
  let row = 0;
  const marks = entries.flatMap(([words, room, mark]) => {
    const length = room + 5 + character * words.length;
    if (x > begin && x + length > width && row < key.length - 1) {
      row += 1;
      x = begin;
    }
    const y = key[row] ?? 0;
    const at = x;
    x += length + (words.endsWith(",") ? 2 : between);
    return [
      ...mark(at, y),
      svgElement("text", { x: (at + room + 5).toFixed(1), y, dy: "0.32em", fill: "var(--ink-2)" }, [words]),
    ];
  });
  return svgElement("g", { class: "swimmer-key" }, marks);
}
