import type { Incidence, Summary } from "../schema/summary.ts";

/** A corner of an incidence curve. */
export interface CurvePoint {
  readonly day: number;
  readonly share: number;
}

/** The incidence of one arm, or nothing where the summary does not hold it. */
export function incidenceOf(summary: Summary | null, arm: string): Incidence | undefined {
  return summary?.arms.find((candidate) => candidate.arm === arm)?.incidence;
}

/** Days on which a share changes (of who has become independent, where no other is given), with the first and the last day: the same steps as the whole array. */
export function curvePoints(
  incidence: Incidence,
  shares: readonly number[] = incidence.independent,
): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  const last = incidence.day.length - 1;
  incidence.day.forEach((day, index) => {
    const share = shares[index] ?? 0;
    if (index === last || share !== points.at(-1)?.share) points.push({ day, share });
  });
  return points;
}
