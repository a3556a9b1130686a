import type { SurvivalGroup } from "../../schema/survival-report.ts";

/** Below how many patients nothing is told one by one. */
export const fewest = 5;

/** The days from which and to which a group's curve is drawn while small counts are hidden. */
export interface DrawnRange {
  readonly from: number;
  readonly to: number;
}

/** Where at least five have become independent (or nobody ever does) and at least five are at risk; null: nowhere. So a drawn curve tells no count from 1 to 4. */
export function drawnRange({ curve }: SurvivalGroup): DrawnRange | null {
  const to = curve.findLast(({ atRisk }) => atRisk >= fewest)?.time;
  if (to === undefined) return null;
  if (curve.every(({ events }) => events === 0)) return { from: 0, to };
  let independent = 0;
  const fifth = curve.find(({ events }) => {
    independent += events;
    return independent >= fewest;
  });
  return fifth === undefined || fifth.time > to ? null : { from: fifth.time, to };
}
