import type { FigureTable } from "./figure-table.ts";
import { clockOrigins, type RecoveryOptions } from "./recovery-options.ts";
import { limitColumns, limitNote } from "./limit-columns.ts";
import { bandsOf, medianDraws, onDay, recoveryDays, recoverySpan } from "./recovery-rows.ts";
import { statePanel } from "./state-panel.ts";

/** The bands as numbers: arm by arm on regular days of the clock, how many patients are seen and the quantiles of the state, in its unit (titres as reciprocals). */
export function recoveryTable(options: RecoveryOptions): FigureTable {
  const { recovery, state, clock, arms } = options;
  const { title, unit, factor, decimals, scale } = statePanel(state);
  const quantile = (name: string) => ({ name, decimals, ...(unit === "" ? {} : { unit }) });
  const draws = medianDraws(recovery);
  const days = recoveryDays(recoverySpan(options));
  return {
    caption: `${title}${scale === "titre" ? ", as a reciprocal" : ""}, across simulated patients still seen, by days from ${clockOrigins[clock]}${limitNote(draws)}`,
    columns: [
      { name: "Arm" },
      { name: "Day", decimals: 0 },
      { name: "Patients seen", decimals: 0 },
      quantile("5 %"),
      quantile("25 %"),
      quantile("Median"),
      quantile("75 %"),
      quantile("95 %"),
      ...limitColumns([quantile("Median")], draws),
    ],
    rows: arms.flatMap(({ arm, shortLabel }) => {
      const bands = bandsOf(recovery, arm);
      if (recovery === null || bands === undefined) return [];
      return days.map((day) => {
        const { n, p5, p25, p50, p75, p95, range } = onDay(recovery, bands, day);
        const limits = draws === undefined ? [] : [range?.lower ?? null, range?.upper ?? null];
        const printed = [p5, p25, p50, p75, p95, ...limits].map((value) => (value === null ? null : factor * value));
        return [shortLabel, day, n, ...printed];
      });
    }),
    blank: "nobody seen",
  };
}
