import {
  doseMark,
  type EndCause,
  endMark,
  endWords,
  independenceBar,
  lossMark,
  openEnd,
  transfusionTicks,
} from "./lane-marks.ts";
import { svgElement } from "./svg-element.ts";
import type { SwimmerLayout } from "./swimmer-layout.ts";

const character = 6.1;
const between = 18;

const causes: readonly EndCause[] = ["dead", "relapsed", "regrafted"];

/** What the marks of a lane are, in two to four lines above the lanes: on the last, what ends one, because its words may have no room in the lane. */
export function swimmerKey(slot: number, { key, left }: SwimmerLayout, width: number): SVGGElement {
  const entries: readonly (readonly [words: string, room: number, mark: (x: number, y: number) => SVGElement[]])[] = [
    ["dose", 10, (x, y) => [doseMark(slot, x + 5, y)]],
    ["transfusion", 4, (x, y) => [transfusionTicks([x + 2], y)]],
    ["independent", 24, (x, y) => [independenceBar(slot, x, x + 24, y)]],
    ["transfused again", 26, (x, y) => [independenceBar(slot, x, x + 22, y), lossMark(x + 22, y)]],
    ["independent at the end", 10, (x, y) => [openEnd(x + 1, y, slot)]],
    ["dependent at the end", 10, (x, y) => [openEnd(x + 1, y, null)]],
    ...causes.map((cause) => [endWords[cause], 10, (x: number, y: number) => [endMark(cause, x + 5, y)]] as const),
  ];
  const begin = key.length > 3 ? 0 : left;
  let x = begin;
  let row = 0;
  const marks = entries.flatMap(([words, room, mark], index) => {
    const length = room + 5 + character * words.length;
    const ends = index === entries.length - causes.length;
    if (ends || (x > begin && x + length > width && row < key.length - 2)) {
      row += 1;
      x = begin;
    }
    const y = key[row] ?? 0;
    const at = x;
    x += length + between;
    return [
      ...mark(at, y),
      svgElement("text", { x: (at + room + 5).toFixed(1), y, dy: "0.32em", fill: "var(--ink-2)" }, [words]),
    ];
  });
  return svgElement("g", { class: "swimmer-key" }, marks);
}
