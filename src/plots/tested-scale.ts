import type { TestedUnit } from "../schema/tested-measure.ts";
import type { TestedNumber } from "./tested.ts";

/** Where a value lies on a panel, from 0 (left) to 1, and what stands on its axis. */
export interface TestedScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Where nothing would be different; null: nowhere. */
  readonly none: number | null;
}

const quarters = [0, 0.25, 0.5, 0.75, 1];
const daySteps = [50, 100, 200, 500, 1000];

function multiples(step: number, low: number, high: number): readonly number[] {
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** The axis of days from `low` to `high`, widened to whole steps of which there are at most `most`. */
function dayScale(low: number, high: number, most: number): TestedScale {
  const step = daySteps.find((each) => (high - low) / each <= most) ?? Math.max(1, (high - low) / most);
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  const ticks = multiples(step, from, to).map((value) => ({
    value,
    label: value < 0 ? `−${Math.abs(value)}` : String(value),
  }));
  return { at: (value) => (value - from) / (to - from), ticks, none: low < 0 ? 0 : null };
}

/** The axis of ratios, logarithmic, over whole doublings. */
function ratioScale(low: number, high: number): TestedScale {
  const [from, to] = [Math.floor(Math.log2(low)), Math.ceil(Math.log2(high))];
  const ticks = multiples(1, from, to).map((power) => ({ value: 2 ** power, label: String(2 ** power) }));
  return { at: (value) => (Math.log2(value) - from) / (to - from), ticks, none: 1 };
}

/** The axis that holds the numbers of a panel and all their limits; shares from none to all, days from 0, ratios by doublings. */
export function testedScale(unit: TestedUnit, numbers: readonly TestedNumber[], phone: boolean): TestedScale {
  const all = numbers.flatMap(({ value, outer }) => [value, ...outer]);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  switch (unit) {
    case "share": {
      const ticks = quarters.map((value) => ({ value, label: value === 1 ? "100\u00a0%" : String(100 * value) }));
      return { at: (value) => value, ticks, none: null };
    }
    case "days":
      return dayScale(0, Math.max(greatest, 1), phone ? 5 : 8);
    case "difference": {
      const farthest = Math.max(Math.abs(least), Math.abs(greatest), 1);
      return dayScale(-farthest, farthest, phone ? 4 : 8);
    }
    default:
      return ratioScale(Math.min(0.5, Math.max(least, 1 / 256)), Math.max(2, Math.min(greatest, 256)));
  }
}
