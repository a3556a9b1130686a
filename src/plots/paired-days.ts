import type { Roster } from "../schema/patient-course.ts";
import type { FigureArm } from "./figure-arm.ts";
import { type GainSide, sideOf } from "./gain-bins.ts";

/** Days independent of one patient in the first arm and in the other. */
export interface PairedDays {
  /** From 1. */
  readonly patient: number;
  readonly first: number;
  readonly other: number;
  readonly side: GainSide;
}

/** Each patient of a roster in two arms, by day `tau`; none where the roster does not say. `arms` are those of the run, in its order. */
export function pairedDays(
  roster: Roster | null,
  arms: readonly FigureArm[],
  arm: string,
  tau: number,
): readonly PairedDays[] {
  const place = arms.findIndex((each) => each.arm === arm);
  return (roster?.patients ?? []).flatMap(({ slot, arms: own }) => {
    const first = own[0]?.daysIndependent[tau];
    const other = own[place]?.daysIndependent[tau];
    if (first === undefined || other === undefined) return [];
    return [{ patient: slot + 1, first, other, side: sideOf(other - first) }];
  });
}
