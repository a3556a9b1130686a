import type { RunRequest } from "../schema/run-request.ts";
import { countsByDay, incidenceLimits } from "../stats/index.ts";
import { layoutOf } from "./layout-of.ts";
import type { Counted } from "./prefix.ts";

/** Half the width (a fraction) of the widest 95 % Monte-Carlo limits of any arm's cumulative incidence of independence, over all days. */
function widestError(request: RunRequest, { counts }: Counted): number {
  const layout = layoutOf(request);
  return Math.max(
    ...request.arms.flatMap((_, arm) => {
      const { lower, upper } = incidenceLimits(countsByDay(layout, counts, arm, "independent"), counts.patients);
      return Array.from(upper, (limit, day) => (limit - (lower[day] ?? NaN)) / 2);
    }),
  );
}

/** Whether the first patients of a run say what it asks as precisely as it asks: never where it names no precision. Judged at milestones only, so that it does not depend on workers or time. */
export function preciseEnough(request: RunRequest, first: Counted): boolean {
  const { precision } = request;
  return precision !== undefined && first.counts.patients > 0 && widestError(request, first) <= precision / 100;
}
