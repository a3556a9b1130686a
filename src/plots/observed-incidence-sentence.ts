import type { ObservedGroup } from "./observed-group.ts";
import { stepOn } from "./observed-incidence-marks.ts";
import { percent } from "./percent.ts";

const days = [90, 180];

/** The observed curves in words: each group's share with its limits by day 90 and 180, or by the last day drawn where that is earlier. */
export function observedIncidenceSentence(groups: readonly ObservedGroup[], origin: string): string {
  if (groups.every(({ steps }) => steps.length === 0)) return "No curve is drawn.";
  const latest = Math.max(...groups.map(({ steps }) => steps.at(-1)?.day ?? 0));
  const asked = days.filter((day) => day <= latest);
  const parts = (asked.length === 0 ? [latest] : asked).map((day) => `by day ${day}, ${shares(groups, day)}`);
  return `Share of your patients who have become independent of transfusion, days from ${origin}: ${parts.join("; ")}.`;
}

function shares(groups: readonly ObservedGroup[], day: number): string {
  const parts = groups.map((group) => {
    const step = (group.steps[0]?.day ?? Infinity) <= day ? stepOn(group, day) : undefined;
    return `${group.name} ${step === undefined ? "not shown" : stepWords(step)}`;
  });
  return parts.join(", ");
}

function stepWords({ share, lower, upper }: ObservedGroup["steps"][number]): string {
  if (lower === null || upper === null) return percent(share);
  return `${percent(share)} (95\u00a0% limits ${percent(lower)} to ${percent(upper)})`;
}
