import { counted } from "../../../base/counted.ts";
import type { Effect } from "../../../schema/effect.ts";

/** When an effect is given and how long it acts, in words, days from the regimen's first day. */
export function effectSchedule({ day, every, doses, onDays, days, lag, decay }: Effect): string {
  const given =
    onDays !== null
      ? `days ${onDays.map((one) => day + one).join(", ")}`
      : doses === 1
        ? `day ${day}`
        : `${counted(doses, "dose")} from day ${day}, every ${every ?? 0} d`;
  return [
    given,
    ...(lag === null ? [] : [`acting after ${lag} d`]),
    ...(days === null ? [] : [`for ${days} d`]),
    ...(decay === null ? [] : [`fading with a time constant of ${decay} d`]),
  ].join(", ");
}
