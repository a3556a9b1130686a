import type { Summary } from "../schema/summary.ts";
import type { FigureArm } from "./figure-arm.ts";
import { type AskedOutcome, outcomeOf, type OutcomeValue } from "./outcome.ts";

/** A parameter with the answers at its lowest and highest value. */
export interface TornadoParameter {
  readonly symbol: string;
  readonly name: string;
  readonly unit: string;
  /** The value it has in the run. */
  readonly usual: number;
  readonly low: { readonly at: number; readonly summary: Summary | null };
  readonly high: { readonly at: number; readonly summary: Summary | null };
}

/** What the tornado is made of. */
export interface TornadoInput {
  /** The run as it stands, with as many patients as the others. */
  readonly base: Summary | null;
  readonly parameters: readonly TornadoParameter[];
  readonly arm: FigureArm;
  readonly asked: AskedOutcome;
}

/** An end of a parameter: the outcome there, how far from the run's (null: either is not reached), and whether that lies within the Monte-Carlo error (null: it is not known). */
export interface TornadoEnd {
  readonly at: number;
  readonly value: number | null;
  readonly by: number | null;
  readonly within: boolean | null;
}

export interface TornadoRow {
  readonly parameter: TornadoParameter;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** The larger of both distances; what is not reached lies farthest. */
  readonly reach: number;
}

/** Whether two runs differ by no more than the errors of both together, as if they shared no patients. They share their random draws, so that the error of the difference is mostly smaller. */
function isNoise(one: OutcomeValue, other: OutcomeValue): boolean | null {
  if (one.value === null || other.value === null || one.error === null || other.error === null) return null;
  return Math.abs(one.value - other.value) <= Math.hypot(one.error, other.error);
}

/** The parameters simulated so far, the one that reaches farthest first; none before the run itself is known. */
export function tornadoRows({ base, parameters, arm, asked }: TornadoInput): readonly TornadoRow[] {
  const middle = outcomeOf(base, arm.arm, asked);
  if (middle === undefined) return [];
  const rows = parameters.flatMap((parameter): TornadoRow[] => {
    const end = ({ at, summary }: TornadoParameter["low"]): TornadoEnd | null => {
      const found = outcomeOf(summary, arm.arm, asked);
      if (found === undefined) return null;
      const { value } = found;
      return {
        at,
        value,
        by: value === null || middle.value === null ? null : value - middle.value,
        within: isNoise(found, middle),
      };
    };
    const [low, high] = [end(parameter.low), end(parameter.high)];
    if (low === null || high === null) return [];
    const reach = Math.max(
      ...[low, high].map(({ value, by }) => (by === null ? (value === middle.value ? 0 : Infinity) : Math.abs(by))),
    );
    return [{ parameter, low, high, reach }];
  });
  return rows.toSorted((one, other) => (one.reach === other.reach ? 0 : other.reach - one.reach));
}

/** Whether both ends lie within the noise. */
export function rowWithin({ low, high }: TornadoRow): boolean {
  return low.within === true && high.within === true;
}
