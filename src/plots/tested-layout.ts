import type { TestedUnit } from "../schema/tested-measure.ts";
import type { FigurePlace } from "./figure-place.ts";
import { labelLines } from "./label-lines.ts";
import type { Tested, TestedNumber } from "./tested.ts";
import { type TestedScale, testedScale } from "./tested-scale.ts";

/** A number, the words to its left or above it, and the height of its lane; px. */
export interface TestedSpot {
  readonly number: TestedNumber;
  readonly label: string;
  readonly below: readonly string[];
  readonly top: number;
  readonly y: number;
}

export interface TestedPanel {
  readonly unit: TestedUnit;
  readonly top: number;
  readonly bottom: number;
  readonly scale: TestedScale;
  readonly spots: readonly TestedSpot[];
}

/** Where the parts of the figure lie, in px from its top left corner. */
export interface TestedLayout {
  readonly height: number;
  readonly lane: { readonly left: number; readonly right: number };
  /** Height of the line that says what the marks are. */
  readonly key: number;
  readonly panels: readonly TestedPanel[];
}

const key = 14;
const head = 48;
const line = 17;
const gap = 10;
/** Room that is kept until the numbers have been read. */
const usual = { wide: 1462, phone: 2514 };

/** Lays out the figure: a panel a unit, a row a number; narrow, the words stand above the marks. */
export function testedLayout(tested: Tested | null, { width, phone }: FigurePlace): TestedLayout {
  const lane = phone ? { left: 14, right: width - 18 } : { left: 300, right: width - 176 };
  let y = key + (phone ? 3 : 1) * line;
  const spotOf = (number: TestedNumber): TestedSpot => {
    const { row } = number;
    const n = row.n === null ? "" : `, n\u00a0=\u00a0${row.n}`;
    const below = labelLines(row.says, phone ? 48 : 44);
    const top = y;
    const words = line * (1 + below.length);
    const place = phone ? top + words + line + 14 : top + 14;
    y = phone ? place + 24 : top + Math.max(words, 2 * line) + gap;
    return { number, label: `${row.study}${n}`, below, top, y: place };
  };
  const panels = (tested?.panels ?? []).map(({ unit, numbers }): TestedPanel => {
    const top = y;
    y += head;
    const spots = numbers.map(spotOf);
    const bottom = y;
    y += gap;
    return { unit, top, bottom, scale: testedScale(unit, numbers, phone), spots };
  });
  const height = tested === null ? (phone ? usual.phone : usual.wide) : y;
  return { height, lane, key, panels };
}
