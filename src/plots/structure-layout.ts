import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import { labelLines } from "./label-lines.ts";
import type { StructureInput } from "./structure-rows.ts";

/** A row in px: its first line of words, their lines, and where the dots of each arm lie. */
interface StructurePlace {
  readonly top: number;
  readonly name: number;
  readonly lines: readonly { readonly words: string; readonly y: number }[];
  readonly dots: readonly number[];
}

/** An arm in the key, px. */
interface KeyEntry {
  readonly arm: FigureArm;
  readonly x: number;
  readonly y: number;
}

export interface StructureLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly StructurePlace[];
}

const character = 6.3;
const keyLine = 20;
const dotPitch = 15;
const linePitch = 16;
const between = 14;
const axisHeight = 40;
/** Room for a number and its error. */
const numbers = { independent: 78, lost: 78, days: 104, units: 96, median: 112 };

/** The arms above the frame from left to right, in as many lines as they need; on the phone they stand above the figure. */
function keyOf(arms: readonly FigureArm[], { width, phone }: FigurePlace): readonly KeyEntry[] {
  let x = 0;
  let y = 9;
  return (phone ? [] : arms).map((arm): KeyEntry => {
    const room = 18 + character * arm.shortLabel.length;
    if (x > 0 && x + room > width) {
      x = 0;
      y += keyLine;
    }
    const entry = { arm, x, y };
    x += room + 20;
    return entry;
  });
}

/** Lays out a row a structure: its words at the left, on the phone above its dots. */
export function structureLayout(place: FigurePlace, { arms, asked, choices }: StructureInput): StructureLayout {
  const { width, phone } = place;
  const names = phone ? 0 : Math.min(300, Math.round(0.36 * width));
  const longest = Math.floor((phone ? width - 8 : names - 12) / character);
  const key = keyOf(arms, place);
  const top = key.length === 0 ? 4 : (key.at(-1)?.y ?? 0) + keyLine;
  let y = top;
  const rows = choices.map(({ says }): StructurePlace => {
    const from = y;
    const name = from + between;
    const lines = labelLines(says, longest).map((words, index) => ({ words, y: name + 18 + index * linePitch }));
    const end = (lines.at(-1)?.y ?? name) + 12;
    const start = phone ? end + 6 : name + 2;
    const dots = arms.map((_, index) => start + index * dotPitch);
    y = Math.max(end, (dots.at(-1) ?? start) + 11);
    return { top: from, name, lines, dots };
  });
  const bottom = y + 6;
  return {
    height: bottom + axisHeight,
    left: phone ? 8 : names + 8,
    right: width - numbers[asked.outcome],
    top,
    bottom,
    key,
    rows,
  };
}
