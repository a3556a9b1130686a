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

/** Share of an arm's simulated patients independent by the end of `day`; undefined where the summary holds no such arm or day. */
export function shareIndependent(summary: Summary, arm: string, day: number): number | undefined {
  const incidence = incidenceOf(summary, arm);
  return incidence?.independent[incidence.day.indexOf(day)];
}

/** Days on which the share changes, with the first and the last day: the same steps as the whole array. */
export function curvePoints(incidence: Incidence): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  const last = incidence.day.length - 1;
  incidence.day.forEach((day, index) => {
    const share = incidence.independent[index] ?? 0;
    if (index === last || share !== points.at(-1)?.share) points.push({ day, share });
  });
  return points;
}
