import type { SurvivalReport, SurvivalStep } from "../../schema/survival-report.ts";

/** A corner of the incidence in all groups together: the share, and how many have become independent. */
export interface PooledCorner {
  readonly day: number;
  readonly share: number;
  readonly independent: number;
}

/** The incidence of independence in all groups of a report together: Aalen–Johansen of their pooled steps. */
export function pooledCorners({ groups }: Pick<SurvivalReport, "groups">): readonly PooledCorner[] {
  const days = [...new Set(groups.flatMap(({ curve }) => curve.map(({ time }) => time)))].toSorted((a, b) => a - b);
  const next = groups.map(() => 0);
  const corners: PooledCorner[] = [];
  let free = 1;
  let share = 0;
  let independent = 0;
  for (const day of days) {
    const ahead = groups.flatMap(({ curve }, index) => curve[next[index] ?? 0] ?? []);
    const atRisk = ahead.reduce((sum, step) => sum + step.atRisk, 0);
    const steps = ahead.filter(({ time }) => time === day);
    const count = (of: (step: SurvivalStep) => number): number => steps.reduce((sum, step) => sum + of(step), 0);
    const events = count((step) => step.events);
    share += (free * events) / atRisk;
    free *= 1 - (events + count(({ competing }) => competing)) / atRisk;
    independent += events;
    corners.push({ day, share, independent });
    groups.forEach(({ curve }, index) => {
      const at = next[index] ?? 0;
      if (curve[at]?.time === day) next[index] = at + 1;
    });
  }
  return corners;
}
