import { correlationLimits } from "../base/correlation-limits.ts";
import { correlationOfRanks, ranks } from "../base/rank-correlation.ts";

/** Two numbers of a draw: isoagglutinin at diagnosis, multiples of A50, and the loss of plasma cells, per day. */
export interface RidgeDraw {
  readonly a0: number;
  readonly kP: number;
}

/** A fifth of the draws by their antibody: its ends, its middle, and the quartiles of the loss of plasma cells in it. */
export interface RidgeFifth {
  readonly from: number;
  readonly to: number;
  readonly draws: number;
  readonly a0: number;
  readonly lower: number;
  readonly kP: number;
  readonly upper: number;
}

/** How two numbers of the draws hang together. */
export interface Ridge {
  readonly draws: readonly RidgeDraw[];
  readonly correlation: { readonly value: number; readonly lower: number; readonly upper: number };
  readonly fifths: readonly RidgeFifth[];
  /** Days until antibody has fallen to A50 were it lost as its plasma cells are: 5 %, 50 % and 95 % of the draws. */
  readonly days: readonly [number, number, number];
}

const parts = 5;

/** The value that a share of sorted values, at least one, lies under. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}

function rising(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other);
}

/** Describes a ridge of at least ten draws; null of fewer. */
export function ridgeOf(draws: readonly RidgeDraw[]): Ridge | null {
  if (draws.length < 2 * parts) return null;
  const value = correlationOfRanks(ranks(draws.map(({ a0 }) => a0)), ranks(draws.map(({ kP }) => kP)));
  const sorted = draws.toSorted((one, other) => one.a0 - other.a0);
  const fifths = Array.from({ length: parts }, (_, part): RidgeFifth => {
    const own = sorted.slice(
      Math.round((part * sorted.length) / parts),
      Math.round(((part + 1) * sorted.length) / parts),
    );
    const rates = rising(own.map(({ kP }) => kP));
    const levels = own.map(({ a0 }) => a0);
    return {
      from: at(levels, 0),
      to: at(levels, 1),
      draws: own.length,
      a0: at(levels, 0.5),
      lower: at(rates, 0.25),
      kP: at(rates, 0.5),
      upper: at(rates, 0.75),
    };
  });
  const days = rising(draws.map(({ a0, kP }) => Math.max(0, Math.log(a0)) / kP));
  return {
    draws,
    correlation: { value, ...correlationLimits(value, draws.length, 0) },
    fifths,
    days: [at(days, 0.05), at(days, 0.5), at(days, 0.95)],
  };
}
