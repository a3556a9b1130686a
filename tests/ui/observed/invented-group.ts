import type { SurvivalGroup } from "../../../src/schema/survival-report.ts";
import { type Ending, endings } from "../../../src/ui/observed/fates.ts";

/** The end of one invented patient's watch. */
export interface InventedExit {
  readonly day: number;
  readonly ending: Ending;
  /** Watched from after this day on; left out: from the start. */
  readonly entry?: number;
}

/** A group of patients with these ends, as a report says it: Aalen–Johansen by hand, without limits. */
export function inventedGroup(exits: readonly InventedExit[], group = "all"): SurvivalGroup {
  const days = [...new Set(exits.map(({ day }) => day))].toSorted((one, other) => one - other);
  const estimates = [0, 0, 0, 0];
  let survival = 1;
  let free = 1;
  const curve = days.map((time) => {
    const atRisk = exits.filter(({ day, entry = -1 }) => day >= time && entry < time).length;
    const had = (ending: Ending): number => exits.filter((exit) => exit.day === time && exit.ending === ending).length;
    const causes = endings.slice(0, 4).map(had);
    causes.forEach((count, index) => {
      estimates[index] = (estimates[index] ?? 0) + (free * count) / atRisk;
    });
    const [events = 0] = causes;
    const all = causes.reduce((sum, count) => sum + count, 0);
    survival *= 1 - events / atRisk;
    free *= 1 - all / atRisk;
    const none = { se: null, lower: null, upper: null };
    const incidence = estimates.map((estimate, index) => ({ cause: index + 1, estimate, ...none }));
    return { time, atRisk, events, competing: all - events, censored: had("censored"), survival, ...none, incidence };
  });
  return { group, n: exits.length, curve, quantiles: [], restrictedMean: [] };
}
