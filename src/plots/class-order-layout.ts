import type { FigurePlace } from "./figure-place.ts";

/** A class's orders of arms beside the run's. */
export interface ClassOrderOptions extends FigurePlace {
  /** What the arms are called, as the exercise lists them. */
  readonly arms: readonly string[];
  /** Each the places of the arms in `arms`, the first put first. */
  readonly orders: readonly (readonly number[])[];
  /** The run's order; null: it has not answered. */
  readonly model: readonly number[] | null;
}

/** How often each arm was put at each place: arms in the run's order, else as the exercise lists them. */
export interface PlacedArm {
  readonly arm: string;
  /** By place, from the first on. */
  readonly counts: readonly number[];
  /** The run's place, from 0; null: it has not answered. */
  readonly place: number | null;
}

/** The tallies of a class's orders. */
export function placedArms({ arms, orders, model }: ClassOrderOptions): readonly PlacedArm[] {
  return (model ?? arms.map((_, index) => index)).map((index, place) => ({
    arm: arms[index] ?? "",
    counts: arms.map((_, at) => orders.filter((order) => order[at] === index).length),
    place: model === null ? null : place,
  }));
}

/** How many orders are the run's from the first arm to the last. */
export function wholeOrders({ orders, model }: ClassOrderOptions): number {
  return orders.filter((order) => order.every((arm, at) => arm === model?.[at])).length;
}

/** Px of one arm's row, and above the first. */
export const orderRows = { pitch: 34, top: 26 } as const;

/** Px the figure is high. */
export function classOrderHeight({ arms }: ClassOrderOptions): number {
  return orderRows.top + orderRows.pitch * arms.length + 6;
}

/** Px at the left for the names of arms, and from one place to the next. */
export function orderColumns({ width, arms, phone }: ClassOrderOptions): {
  readonly left: number;
  readonly pitch: number;
} {
  const left = phone ? 120 : 200;
  return { left, pitch: Math.min(110, (width - left - 4) / Math.max(1, arms.length)) };
}
