import { firstDay } from "./run-in.ts";

export interface TransfusionPolicy {
  readonly threshold: number;
  readonly visit: number;
  readonly minInterval: number;
  readonly imposedTransfusionDays?: readonly number[] | undefined;
}

/** Whether the rule is asked on a day: a visit, and far enough from the last transfusion (the red cells of day −40 are none). */
export function mayTransfuse(
  { visit, minInterval }: TransfusionPolicy,
  day: number,
  given: readonly number[],
): boolean {
  const last = given.at(-1);
  return (day - firstDay) % visit === 0 && (last === undefined || day - last >= minInterval);
}
