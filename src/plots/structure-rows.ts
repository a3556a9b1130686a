import type { ControlValue } from "../schema/control-value.ts";
import type { FigureArm } from "./figure-arm.ts";
import { type AskedOutcome, outcomeOf, type OutcomeValue } from "./outcome.ts";
import { pointAt, type SweptPoint } from "./swept-thing.ts";

/** A way to build the model, in words. */
export interface StructureChoice {
  readonly value: ControlValue;
  readonly label: string;
  readonly says: string;
}

/** What a figure of structures shows: the first choice is what the others are held against. */
export interface StructureInput {
  readonly points: readonly SweptPoint[];
  readonly choices: readonly StructureChoice[];
  readonly arms: readonly FigureArm[];
  readonly asked: AskedOutcome;
  /** Of the run, while nothing has been simulated. */
  readonly horizon: number;
  /** Whether the Monte-Carlo error is left out of what is drawn and printed; whether an order turns is told by it all the same. */
  readonly withoutError?: boolean;
}

/** What one arm comes to in one structure. */
export interface StructureDot extends OutcomeValue {
  readonly arm: FigureArm;
}

export interface StructureRow {
  readonly choice: StructureChoice;
  /** By arm; none where it has not been simulated. */
  readonly dots: readonly StructureDot[];
  readonly patients: number | null;
}

/** The structures in their order, each with what its arms come to so far. */
export function structureRows({ points, choices, arms, asked }: StructureInput): readonly StructureRow[] {
  return choices.map((choice) => {
    const summary = pointAt(points, choice.value, undefined)?.summary ?? null;
    const dots = arms.flatMap((arm): StructureDot[] => {
      const found = outcomeOf(summary, arm.arm, asked);
      return found === undefined ? [] : [{ arm, ...found }];
    });
    return { choice, dots, patients: summary?.patients ?? null };
  });
}

/** How far one dot lies above another, and whether that is beyond the error of both together; null where either is not reached. */
function above(one: StructureDot | undefined, other: StructureDot | undefined): number | null {
  if (one === undefined || other === undefined || one.value === null || other.value === null) return null;
  const by = one.value - other.value;
  return Math.abs(by) > Math.hypot(one.error ?? 0, other.error ?? 0) ? by : 0;
}

/** Whether two arms stand the other way round in one structure than in another, beyond the Monte-Carlo error in both. */
export function turnsOrder(first: StructureRow, row: StructureRow): boolean {
  return row.dots.some((one, index) =>
    row.dots.slice(index + 1).some((other) => {
      const same = ({ arm }: StructureDot) => first.dots.find((dot) => dot.arm.arm === arm.arm);
      return (above(one, other) ?? 0) * (above(same(one), same(other)) ?? 0) < 0;
    }),
  );
}
