import { panelX } from "./share-panel.ts";
import type { DaysLayout, DaysRow } from "./days-layout.ts";
import { dotStacks } from "./dot-stacks.ts";

/** Where a dot lies, in px; its day is null where it was not reached. */
export interface DayDot {
  readonly day: number | null;
  readonly x: number;
  readonly y: number;
}

export interface DotRow {
  readonly dots: readonly DayDot[];
  /** Of every dot of the figure. */
  readonly radius: number;
}

const smallest = 4;

/** The dots of every row, all of one size: as large as the highest stack allows; a stack too high for the smallest stands closer. */
export function daysMarks(
  rows: readonly (readonly (number | null)[])[],
  layout: DaysLayout,
  horizon: number,
): readonly DotRow[] {
  const places = rows.map((dots) => dots.flatMap((day) => (day === null ? [] : [panelX(layout, horizon, day)])));
  const [one] = layout.rows;
  const high = one === undefined ? 0 : one.base - one.top;
  const tallest = (width: number): number =>
    Math.max(
      0,
      ...places.map((own, index) => {
        const never = (rows[index]?.length ?? 0) - own.length;
        return Math.max(
          Math.ceil(never / across(layout, width)),
          ...dotStacks(own, width).map(({ level }) => level + 1),
        );
      }),
    );
  let width = layout.dot;
  while (width > smallest && tallest(width) * width > high) width -= 0.5;
  const step = Math.min(width, high / Math.max(1, tallest(width)));
  return rows.map((dots, index) => ({
    radius: width / 2 - 0.75,
    dots: placed(dots, places[index] ?? [], width, step, layout, layout.rows[index]),
  }));
}

/** How many dots stand in a line of those not reached. */
function across({ apart }: DaysLayout, width: number): number {
  return Math.floor((apart.right - apart.left) / width);
}

function placed(
  dots: readonly (number | null)[],
  places: readonly number[],
  width: number,
  step: number,
  layout: DaysLayout,
  row: DaysRow | undefined,
): readonly DayDot[] {
  const stacked = dotStacks(places, width);
  const inLine = across(layout, width);
  const ground = (row?.base ?? 0) - width / 2;
  return dots.map((day, index) => {
    const dot = stacked[index];
    if (day !== null && dot !== undefined) return { day, x: dot.x, y: ground - step * dot.level };
    const rest = index - stacked.length;
    return {
      day: null,
      x: layout.apart.left + width * ((rest % inLine) + 0.5),
      y: ground - step * Math.floor(rest / inLine),
    };
  });
}
