import type { StateCourse } from "../model/index.ts";
import type { ArmBands, Clock } from "../schema/recovery.ts";
import { sampleQuantiles } from "../stats/index.ts";

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The day of a clock on which a patient's first dose is given; the transplant clock counts whole days since the graft. */
export function firstDoseOn(clock: Clock, { start, diagnosed }: Pick<StateCourse, "start" | "diagnosed">): number {
  if (clock === "therapy") return 0;
  return clock === "diagnosis" ? start : start + Math.floor(diagnosed);
}

/** The first and last day of a clock on which any of some patients is seen in any arm; null where there are none. */
export function seenDays(
  courses: readonly StateCourse[],
  clock: Clock,
): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = -Infinity;
  for (const course of courses) {
    const first = firstDoseOn(clock, course) + course.from;
    from = Math.min(from, first);
    for (const { values } of course.arms) to = Math.max(to, first + values.length - 1);
  }
  return from > to ? null : { from, to };
}

/** How many patients are seen in an arm (its place in the run) on each day of a clock, and the quantiles of their state, type 7 of Hyndman & Fan. */
export function recoveryBands(
  courses: readonly StateCourse[],
  clock: Clock,
  { arm, name }: { readonly arm: number; readonly name: string },
  { from, to }: { readonly from: number; readonly to: number },
): ArmBands {
  const seen = Array.from({ length: to - from + 1 }, (): number[] => []);
  for (const course of courses) {
    const first = firstDoseOn(clock, course) + course.from - from;
    course.arms[arm]?.values.forEach((value, index) => seen[first + index]?.push(value));
  }
  const quantiles = seen.map((values) => (values.length === 0 ? null : sampleQuantiles(values, shares)));
  const column = (at: number): (number | null)[] => quantiles.map((each) => each?.[at] ?? null);
  return {
    arm: name,
    n: seen.map(({ length }) => length),
    p5: column(0),
    p25: column(1),
    p50: column(2),
    p75: column(3),
    p95: column(4),
  };
}
