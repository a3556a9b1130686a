import { at } from "./at.ts";
import { firstDay } from "./run-in.ts";

/** A curve from day −40 on, 0 before: cubic Hermite between the nodes of each day; its slope may jump where a day ends. */
export interface DailyCurve {
  /** Adds one more day: values and slopes at its nodes, both ends included. */
  readonly add: (values: Float64Array, slopes: Float64Array) => void;
  readonly value: (time: number) => number;
}

export function dailyCurve(steps: number, days: number): DailyCurve {
  const values = new Float64Array(days * (steps + 1));
  const slopes = new Float64Array(days * (steps + 1));
  let added = 0;
  return {
    add: (dayValues, daySlopes) => {
      values.set(dayValues, added * (steps + 1));
      slopes.set(daySlopes, added * (steps + 1));
      added += 1;
    },
    value: (time) => {
      const since = time - firstDay;
      if (since <= 0) return 0;
      const day = Math.min(Math.floor(since), added - 1);
      if (since > added) throw new Error(`day ${time} lies beyond the ${added} days known`);
      const interval = Math.min(Math.floor((since - day) * steps), steps - 1);
      const x = (since - day) * steps - interval;
      const left = day * (steps + 1) + interval;
      const rest = 1 - x;
      return (
        at(values, left) * rest * rest * (1 + 2 * x) +
        at(values, left + 1) * x * x * (1 + 2 * rest) +
        ((at(slopes, left) * rest - at(slopes, left + 1) * x) * x * rest) / steps
      );
    },
  };
}
