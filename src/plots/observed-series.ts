import type { Summary } from "../schema/summary.ts";
import { axisTicks } from "./axis-ticks.ts";
import type { FigureArm } from "./figure-arm.ts";
import { figureGeometry } from "./figure-geometry.ts";
import type { FigureSeries } from "./figure-mark.ts";
import { armIn } from "./independence-view.ts";
import type { ObservedGroup } from "./observed-group.ts";
import type { ObservedIncidenceOptions } from "./observed-incidence.ts";
import { figurePlace, type FigurePlace, stepOn } from "./observed-incidence-marks.ts";
import { observedStepWords } from "./observed-incidence-sentence.ts";
import { percent } from "./percent.ts";

/** What arrow keys walk through and what is heard of a reader's own cases: each group's share with its limits on the labelled days of the axis, silent where no curve is drawn; then, where they stand beside, each simulated arm's. */
export function observedSeries(options: ObservedIncidenceOptions): readonly FigureSeries[] {
  const { groups, horizon, beside, width, phone } = options;
  const place = figurePlace(figureGeometry({ width, phone, lanes: 0 }), horizon);
  const days = axisTicks(width, horizon, phone).map(({ day }) => day);
  const observed = groups.filter(({ steps }) => steps.length > 0).map((group) => groupSeries(group, days, place));
  if (beside === null) return observed;
  return [...observed, ...beside.arms.flatMap((arm) => armSeries(beside.summary, arm, days, place))];
}

function groupSeries(group: ObservedGroup, days: readonly number[], place: FigurePlace): FigureSeries {
  const first = group.steps[0]?.day ?? Infinity;
  const marks = days.map((day) => {
    const step = day < first ? undefined : stepOn(group, day);
    const says = `${group.name}, by day ${day}: ${step === undefined ? "not drawn" : observedStepWords(step)}`;
    return { x: place.x(day), y: place.y(step?.share ?? 0), says, level: step?.share ?? null };
  });
  return { name: group.name, marks };
}

function armSeries(
  summary: Summary,
  { arm, shortLabel }: FigureArm,
  days: readonly number[],
  place: FigurePlace,
): readonly FigureSeries[] {
  const incidence = armIn(summary, arm)?.incidence.independent;
  if (incidence === undefined) return [];
  const marks = days
    .filter((day) => day <= summary.horizon)
    .map((day) => {
      const share = incidence[day] ?? 0;
      const says = `${shortLabel}, simulated, by day ${day}: ${percent(share)}`;
      return { x: place.x(day), y: place.y(share), says, level: share };
    });
  return [{ name: `${shortLabel}, simulated`, marks }];
}
