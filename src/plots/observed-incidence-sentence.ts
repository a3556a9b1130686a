import type { ObservedGroup } from "./observed-group.ts";
import { stepOn } from "./observed-incidence-marks.ts";
import { percent } from "./percent.ts";

const days = [90, 180];

/** The observed curves in words: each group's share with its limits by day 90 and 180, or by the last day all are drawn where none is drawn so far. */
export function observedIncidenceSentence(groups: readonly ObservedGroup[], origin: string): string {
  if (groups.every(({ steps }) => steps.length === 0)) return "No curve is drawn.";
  const ends = groups.flatMap(({ steps }) => steps.at(-1)?.day ?? []);
  const asked = days.filter((day) => day <= Math.max(...ends));
  const parts = (asked.length === 0 ? [Math.min(...ends)] : asked).map(
    (day) => `by day ${day}, ${shares(groups, day)}`,
  );
  return `Share of your patients who have become independent of transfusion, days from ${origin}: ${parts.join("; ")}.`;
}

function shares(groups: readonly ObservedGroup[], day: number): string {
  const parts = groups.map((group) => {
    const step = (group.steps[0]?.day ?? Infinity) <= day ? stepOn(group, day) : undefined;
    return `${group.name} ${step === undefined ? "not shown" : observedStepWords(step)}`;
  });
  return parts.join(", ");
}

/** A corner of an observed curve as it is said: "34 % (95 % limits 20 % to 50 %)". */
export function observedStepWords({ share, lower, upper }: ObservedGroup["steps"][number]): string {
  if (lower === null || upper === null) return percent(share);
  return `${percent(share)} (95\u00a0% limits ${percent(lower)} to ${percent(upper)})`;
}
