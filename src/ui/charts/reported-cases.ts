import type { FigureArm, ReportedCase } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { NamedArm } from "../arms/figure-arms.ts";
import { observedIntervals } from "../figure/observed-intervals.ts";

/** The published patients whose interval from first dose is stated and whose regimen alone is an arm of the run, in the order of the arms. */
export function reportedCases(
  cases: readonly Case[],
  named: readonly NamedArm[],
  drawn: readonly FigureArm[],
): readonly ReportedCase[] {
  const intervals = observedIntervals(cases, named);
  return drawn.flatMap((arm) =>
    intervals.filter((interval) => interval.arm === arm.arm).map(({ label, low, high }) => ({ label, arm, low, high })),
  );
}
