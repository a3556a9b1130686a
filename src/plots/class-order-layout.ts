import type { FigurePlace } from "./figure-place.ts";

/** A class's orders of arms beside the run's. */
export interface ClassOrderOptions extends FigurePlace {
  /** What the arms are called, as the exercise lists them. */
  readonly arms: readonly string[];
  /** Each the places of the arms in `arms`, the first put first. */
  readonly orders: readonly (readonly number[])[];
  /** The run's place of each arm, from 0; arms the run cannot tell apart share the first of their places. null: it has not answered. */
  readonly ranks: readonly number[] | null;
}

/** How often each arm was put at each place: arms in the run's order, else as the exercise lists them. */
export interface PlacedArm {
  readonly arm: string;
  /** By place, from the first on. */
  readonly counts: readonly number[];
  /** Whether the run has it at that place, or level with the arm that is there. */
  readonly fits: readonly boolean[];
}

/** The arms by their number, the run's first first. */
export function runOrder({ arms, ranks }: Pick<ClassOrderOptions, "arms" | "ranks">): readonly number[] {
  return arms.map((_, index) => index).toSorted((one, other) => (ranks?.[one] ?? 0) - (ranks?.[other] ?? 0));
}

/** The tallies of a class's orders. */
export function placedArms(options: ClassOrderOptions): readonly PlacedArm[] {
  const { arms, orders, ranks } = options;
  return runOrder(options).map((index) => {
    const rank = ranks?.[index];
    const level = ranks?.filter((other) => other === rank).length ?? 0;
    return {
      arm: arms[index] ?? "",
      counts: arms.map((_, at) => orders.filter((order) => order[at] === index).length),
      fits: arms.map((_, at) => rank !== undefined && rank <= at && at < rank + level),
    };
  });
}

/** How many orders are the run's from the first arm to the last, arms that are level in it in any order. */
export function wholeOrders({ orders, ranks }: ClassOrderOptions): number {
  if (ranks === null) return 0;
  return orders.filter((order) =>
    order.every((arm, at) => at === 0 || (ranks[arm] ?? 0) >= (ranks[order[at - 1] ?? 0] ?? 0)),
  ).length;
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
