import type { RegimenSchedule } from "../arms/regimen-schedule.ts";
import { intervalWords } from "./interval-words.ts";

/** One thing of a regimen that a reader can move on the timeline, in whole days. */
export interface Movable {
  readonly kind: "start" | "every";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Where its handle stands, in days from first dose. */
  readonly day: number;
  /** Days that the handle goes for each day of the value. */
  readonly reach: number;
  /** What assistive technology calls it. */
  readonly label: string;
  /** What a value means, in words. */
  readonly words: (value: number) => string;
  /** The same, shortest: beside the handle while it moves. */
  readonly tag: (value: number) => string;
}

/** What can be moved of a regimen: the day it starts, where it is not all its arm gives; the interval, where it is given several times. */
export function movables(
  schedule: RegimenSchedule,
  { alone, arm }: { readonly alone: boolean; readonly arm: string },
): readonly Movable[] {
  const { regimen, given, start, doses, spans, multiple } = schedule;
  if (regimen === "watch" || multiple === 0) return [];
  const first = Math.min(...doses, ...spans.map(({ from }) => from));
  const starts: Movable = {
    kind: "start",
    value: start,
    low: 0,
    high: 1460,
    day: Number.isFinite(first) ? first : start,
    reach: 1,
    label: `Start of ${given} in ${arm}`,
    words: (day) => `${given} ${given.endsWith("s") ? "start" : "starts"} on day ${day}`,
    tag: (day) => `day ${day}`,
  };
  return [...(alone ? [] : [starts]), ...intervalOf(schedule, arm)];
}

function intervalOf({ given, dose, repeated }: RegimenSchedule, arm: string): readonly Movable[] {
  if (repeated === null) return [];
  const { every, from, count } = repeated;
  const several = `${dose.replace(/^\S+/u, "$&s")} of ${given}`;
  return [
    {
      kind: "every",
      value: every,
      low: 1,
      high: 365,
      day: from + (count - 1) * every,
      reach: count - 1,
      label: `Interval between ${several} in ${arm}`,
      words: (days) => `${several} ${intervalWords(days)}`,
      tag: (days) => `${days} d apart`,
    },
  ];
}

/** What is moved by taking hold of a dose on a day: its start, or where it follows others the interval, by as many days as intervals lie before it. */
export function heldBy({ repeated }: RegimenSchedule, day: number): Pick<Movable, "kind" | "reach"> {
  const intervals = repeated === null ? 0 : (day - repeated.from) / repeated.every;
  return Number.isInteger(intervals) && intervals > 0
    ? { kind: "every", reach: intervals }
    : { kind: "start", reach: 1 };
}

/** A value within what it may be, in whole days. */
export function withinRange({ low, high }: Pick<Movable, "low" | "high">, value: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}

const week = 7;

/** The value a key asks for; null: the key moves nothing. Arrows move by a day, with Shift and Page Up or Down by a week, Home and End to the ends. */
export function keyedValue(
  movable: Movable,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): number | null {
  const step = shiftKey ? week : 1;
  const by = new Map([
    ["ArrowRight", step],
    ["ArrowUp", step],
    ["ArrowLeft", -step],
    ["ArrowDown", -step],
    ["PageUp", week],
    ["PageDown", -week],
    ["Home", -Infinity],
    ["End", Infinity],
  ]).get(key);
  return by === undefined ? null : withinRange(movable, movable.value + by);
}
