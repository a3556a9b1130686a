import { exactBinomial } from "../stats/index.ts";
import type { Cohort } from "../schema/cohort.ts";
import type { EvidenceRow } from "../schema/evidence-row.ts";
import type { Target } from "../schema/target.ts";

const level = 0.95;
const incidence = "cumulative incidence of independence";

/**
 * What groups in which every patient was counted came to: shares with exact 95 % limits where a count is stated, else incidences and hazard ratios with the limits their authors state. Groups somebody published because they recovered are left out: a share of them means nothing.
 */
export function evidenceRows(cohorts: readonly Cohort[], targets: readonly Target[]): readonly EvidenceRow[] {
  return cohorts.flatMap((cohort) => outcomesOf(cohort, targets));
}

function outcomesOf(cohort: Cohort, targets: readonly Target[]): readonly EvidenceRow[] {
  const { study, doi, regimen, treatment, n, responders, hr, hrLow, hrHigh, comparatorN, definition } = cohort;
  if (cohort.counted !== "all" || n === null) return [];
  const about = { study, doi, regimen, treatment, n, comparatorN, day: null, definition };
  if (responders !== null) {
    const { lower, upper } = exactBinomial(responders, n, level);
    const exact = {
      value: responders / n,
      low: lower,
      high: upper,
      level,
      limits: "exact",
      count: responders,
    } as const;
    return [{ ...about, measure: "share", ...exact }];
  }
  const stated = { ...about, level, limits: "stated", count: null } as const;
  if (hr !== null) return [{ ...stated, measure: "hazard ratio", value: hr, low: hrLow, high: hrHigh }];
  return targets.flatMap(({ doi: source, statistic, value, low, high, level: stands, day }) =>
    source === doi && doi !== null && statistic === incidence && value !== null
      ? [{ ...stated, measure: "share", value, low, high, level: stands ?? level, day, definition: statistic } as const]
      : [],
  );
}
