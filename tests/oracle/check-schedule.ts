import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";

/** Effects fall on whole days from day −40 on; anything else is a mistake of the test. */
export function checkSchedule(schedule: readonly ScheduledEffect[]): void {
  for (const effect of schedule) {
    if (effect.kind === "immunosuppression") continue;
    const day = "from" in effect ? effect.from : effect.day;
    const days = "days" in effect ? effect.days : 1;
    if (!Number.isInteger(day) || day < firstDay || !Number.isInteger(days) || days < 0) {
      throw new Error(`effects fall on whole days from day ${firstDay}: ${JSON.stringify(effect)}`);
    }
  }
}
