import type { ControlValue } from "../schema/control-value.ts";
import type { DrawnRange } from "./drawn-range.ts";
import type { FigureArm } from "./figure-arm.ts";
import { type AskedOutcome, outcomeOf } from "./outcome.ts";
import { outcomeRange } from "./outcome-range.ts";
import type { OutcomeScale } from "./outcome-scale.ts";
import { pointAt, type SweptPoint, type SweptThing, valueScale } from "./swept-thing.ts";
import { heightY } from "./value-frame.ts";

/** What a sweep figure shows. */
export interface SweepInput {
  readonly points: readonly SweptPoint[];
  readonly thing: SweptThing;
  /** The second thing varied; null: there is none. */
  readonly second: SweptThing | null;
  readonly arms: readonly FigureArm[];
  readonly asked: AskedOutcome;
  /** Of the run, while nothing has been simulated. */
  readonly horizon: number;
  /** Whether the Monte-Carlo error is left out. */
  readonly withoutError?: boolean;
}

/** A value of an arm's line in px; `value` null: not reached, in the strip above the frame; `error` null: not known, or left out. */
export interface SweepMark {
  readonly words: string;
  readonly value: number | null;
  readonly error: number | null;
  /** Between what the draws put it; null in runs without. */
  readonly range: DrawnRange<number | null> | null;
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above the frame, where what is not reached is marked. */
export const stripHeight = 36;
/** Its line, px above the frame. */
export const stripLine = 12;

/** The marks of an arm from left to right; what has not been simulated has none. */
export function sweepMarks(
  { points, thing, asked, withoutError = false }: SweepInput,
  arm: string,
  frame: Frame,
  scale: OutcomeScale,
  step?: ControlValue,
): readonly SweepMark[] {
  const { place, order } = valueScale(thing, frame);
  return order.flatMap((index): SweepMark[] => {
    const at = thing.values[index];
    if (at === undefined) return [];
    const summary = pointAt(points, at.value, step)?.summary ?? null;
    const found = outcomeOf(summary, arm, asked);
    const x = place(at.value);
    if (found === undefined || x === null) return [];
    const y = found.value === null ? frame.top - stripLine : heightY(frame, scale, found.value);
    const { value } = found;
    const error = withoutError ? null : found.error;
    return [{ words: at.words, value, error, range: outcomeRange(summary, arm, asked), x, y }];
  });
}

/** The horizon of what has been simulated, or of the run. */
export function sweepHorizon({ points, horizon }: Pick<SweepInput, "points" | "horizon">): number {
  return points.find(({ summary }) => summary !== null)?.summary?.horizon ?? horizon;
}

/** How many draws the runs of a sweep are of; undefined: none. */
export function sweepDraws({ points }: Pick<SweepInput, "points">): number | undefined {
  return points.find(({ summary }) => summary?.draws !== undefined)?.summary?.draws;
}

/** The largest outcome of any arm and value, limits of draws included. */
export function largestOutcome({ points, arms, asked }: SweepInput): number {
  const values = points.flatMap(({ summary }) =>
    arms.flatMap(({ arm }) => [
      outcomeOf(summary, arm, asked)?.value ?? 0,
      outcomeRange(summary, arm, asked)?.upper ?? 0,
    ]),
  );
  return Math.max(0, ...values);
}
