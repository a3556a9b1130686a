import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";
import { effectsOf } from "./scheduled-effect.ts";

/** I(t): pieces that are linear in t, each up to `until`. */
export interface Immunosuppression {
  readonly level: (day: number) => number;
  /** ∫ I dt from day −40, in closed form. */
  readonly integral: (day: number) => number;
}

interface Piece {
  readonly from: number;
  readonly until: number;
  readonly level: number;
  readonly slope: number;
}

function through(knots: readonly (readonly [number, number])[]): Piece[] {
  return knots.map(([from, level], index) => {
    const next = knots[index + 1];
    return next === undefined
      ? { from, until: Infinity, level, slope: 0 }
      : { from, until: next[0], level, slope: (next[1] - level) / (next[0] - from) };
  });
}

function levelOn(piece: Piece, day: number): number {
  return piece.level + piece.slope * (day - piece.from);
}

function cutBefore(pieces: readonly Piece[], day: number): Piece[] {
  return pieces.filter((piece) => piece.from < day).map((piece) => ({ ...piece, until: Math.min(piece.until, day) }));
}

function integrated(pieces: readonly Piece[]): Immunosuppression {
  return {
    level: (day) => {
      const piece = pieces.find(({ until }) => day < until);
      return piece === undefined ? 0 : levelOn(piece, day);
    },
    integral: (day) => {
      let sum = 0;
      for (const piece of pieces) {
        const from = Math.max(piece.from, firstDay);
        const until = Math.min(piece.until, day);
        if (until > from) sum += ((levelOn(piece, from) + levelOn(piece, until)) / 2) * (until - from);
      }
      return sum;
    },
  };
}

function planPieces(transplantToDiagnosis: number): Piece[] {
  return through([
    [-1e6, 1],
    [100 - transplantToDiagnosis, 1],
    [180 - transplantToDiagnosis, 0],
  ]);
}

/** Full to day 100 after transplant, then linear to none on day 180. */
export function plannedImmunosuppression(transplantToDiagnosis: number): Immunosuppression {
  return integrated(planPieces(transplantToDiagnosis));
}

/** The plan up to the first scheduled point, the points from then on; the text does not say how two sets of points combine. */
export function immunosuppression(
  transplantToDiagnosis: number,
  schedule: readonly ScheduledEffect[],
): Immunosuppression {
  const plan = planPieces(transplantToDiagnosis);
  const [scheduled, ...others] = effectsOf(schedule, "immunosuppression");
  if (others.length > 0) throw new Error("two changes of immunosuppression are not defined");
  if (scheduled === undefined) return integrated(plan);
  return integrated([...cutBefore(plan, scheduled.points[0]?.[0] ?? Infinity), ...through(scheduled.points)]);
}
