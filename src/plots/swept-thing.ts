import { type ControlValue, quantityOf } from "../schema/control-value.ts";
import type { Summary } from "../schema/summary.ts";

/** A point of a sweep: a value of the thing varied, a step of the second one, and its answer so far. */
export interface SweptPoint {
  readonly value: ControlValue;
  readonly step?: ControlValue;
  readonly summary: Summary | null;
}

/** A thing that a sweep varies, in words. */
export interface SweptThing {
  /** "Window", "Factor on every dose but the first arm's". */
  readonly name: string;
  readonly values: readonly { readonly value: ControlValue; readonly words: string }[];
  /** The value that the run itself has, where it is known and one value. */
  readonly own: ControlValue | null;
}

/** Values on an axis: at their numbers where all are numbers or all days, else in their order, equally far apart. */
export interface ValueScale {
  readonly place: (value: ControlValue) => number | null;
  /** Indices of the values from left to right. */
  readonly order: readonly number[];
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Lays values out between two edges, px, which the first and the last keep a distance from. */
export function valueScale({ values }: SweptThing, { left, right }: Edges, inset = { left: 14, right: 6 }): ValueScale {
  const quantities = values.map(({ value }) => quantityOf(value));
  const numbers = quantities.map((quantity) => quantity?.number ?? NaN);
  const numeric = numbers.every((number) => !Number.isNaN(number));
  const [from, to] = numeric ? [Math.min(...numbers), Math.max(...numbers)] : [0, values.length - 1];
  const across = (at: number): number =>
    to === from
      ? (left + right) / 2
      : left + inset.left + ((right - left - inset.left - inset.right) * (at - from)) / (to - from);
  const indices = values.map((_, index) => index);
  return {
    place: (value) => {
      const index = values.findIndex((other) => other.value === value);
      if (!numeric) return index === -1 ? null : across(index);
      const number = quantityOf(value)?.number;
      return number === undefined || number < from || number > to ? null : across(number);
    },
    order: numeric ? indices.toSorted((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0)) : indices,
  };
}

const character = 6.4;
const apart = 10;

/** Where values are labelled, from left to right: all that leave room for the words of the ones before, and the last. */
export function valueLabels(
  thing: SweptThing,
  edges: Edges,
  inset?: { readonly left: number; readonly right: number },
): readonly { readonly x: number; readonly words: string }[] {
  const { place, order } = valueScale(thing, edges, inset);
  const wished = order.flatMap((index) => {
    const at = thing.values[index];
    const x = at === undefined ? null : place(at.value);
    return at === undefined || x === null ? [] : [{ x, words: at.words, half: (at.words.length * character) / 2 }];
  });
  const last = wished.at(-1);
  const kept: { x: number; words: string; half: number }[] = [];
  for (const wish of wished) {
    const before = kept.at(-1);
    const free = before === undefined || wish.x - wish.half - (before.x + before.half) >= apart;
    const leaves = wish === last || last === undefined || last.x - last.half - (wish.x + wish.half) >= apart;
    if (free && (leaves || wish === last)) kept.push(wish);
  }
  return kept;
}

/** The point of a value, at a step where there is a second thing varied. */
export function pointAt(
  points: readonly SweptPoint[],
  value: ControlValue,
  step: ControlValue | undefined,
): SweptPoint | undefined {
  return points.find((point) => point.value === value && point.step === step);
}
