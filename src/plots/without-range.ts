import type { Summary } from "../schema/summary.ts";

/** A run's answer without what nobody knows: its curves and numbers as they are, and no limits of draws. */
export function withoutRange(summary: Summary | null): Summary | null {
  if (summary?.draws === undefined) return summary;
  const { draws: _draws, arms, differences, ...rest } = summary;
  return {
    ...rest,
    arms: arms.map(({ uncertainty: _hidden, ...arm }) => arm),
    differences: differences.map(({ uncertainty: _hidden, ...difference }) => difference),
  };
}
