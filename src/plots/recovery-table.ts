import type { FigureTable } from "./figure-table.ts";
import { clockOrigins, type RecoveryOptions } from "./recovery-options.ts";
import { bandsOf, onDay, recoveryDays, recoverySpan } from "./recovery-rows.ts";
import { statePanel } from "./state-panel.ts";

/** The bands as numbers: arm by arm on regular days of the clock, how many patients are seen and the quantiles of the state, in its unit (titres as reciprocals). */
export function recoveryTable(options: RecoveryOptions): FigureTable {
  const { recovery, state, clock, arms } = options;
  const { title, unit, factor, decimals, scale } = statePanel(state);
  const quantile = (name: string) => ({ name, decimals, ...(unit === "" ? {} : { unit }) });
  const days = recoveryDays(recoverySpan(options));
  return {
    caption: `${title}${scale === "titre" ? ", as a reciprocal" : ""}, across simulated patients still seen, by days from ${clockOrigins[clock]}`,
    columns: [
      { name: "Arm" },
      { name: "Day", decimals: 0 },
      { name: "Patients seen", decimals: 0 },
      quantile("5 %"),
      quantile("25 %"),
      quantile("Median"),
      quantile("75 %"),
      quantile("95 %"),
    ],
    rows: arms.flatMap(({ arm, shortLabel }) => {
      const bands = bandsOf(recovery, arm);
      if (recovery === null || bands === undefined) return [];
      return days.map((day) => {
        const { n, p5, p25, p50, p75, p95 } = onDay(recovery, bands, day);
        const printed = [p5, p25, p50, p75, p95].map((value) => (value === null ? null : factor * value));
        return [shortLabel, day, n, ...printed];
      });
    }),
    blank: "nobody seen",
  };
}
