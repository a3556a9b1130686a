import type { SurvivalGroup, SurvivalReport, SurvivalStep } from "../schema/survival-report.ts";
import {
  competingIncidence,
  grayTest,
  kaplanMeier,
  type LimitScale,
  logRank,
  restrictedMean,
  type RiskTable,
  riskTables,
  stepsOf,
  survivalLimits,
  survivalQuantiles,
} from "../stats/index.ts";

/** What was observed, a patient an index: days ≥ 0, status (0 censored, 1 event, 2… competing), the day up to which nobody watched (null: watched from the start), the group (null: all are one). */
export interface SurvivalColumns {
  readonly time: readonly number[];
  readonly status: readonly number[];
  readonly entry: readonly (number | null)[] | null;
  readonly group: readonly string[] | null;
}

/** On which scale limits are symmetric, and the days τ > 0 within which means are taken. */
export interface SurvivalSetting {
  readonly limits: LimitScale;
  readonly taus: readonly number[];
}

const SHARES = [0.25, 0.5, 0.75];

/** A number that exists, or null. */
function stated(number: number | undefined): number | null {
  return number === undefined || !Number.isFinite(number) ? null : number;
}

/** Group names in the order of R's factor: by number where all are numbers, else by code unit. */
function inOrder(names: Iterable<string>): readonly string[] {
  const byUnit = [...new Set(names)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = byUnit.every((name) => name.trim() !== "" && Number.isFinite(Number(name)));
  return numbers ? byUnit.toSorted((a, b) => Number(a) - Number(b)) : byUnit;
}

/** Entries that matter: some patient was not watched from day 0 on. */
function lateEntry(entry: SurvivalColumns["entry"]): Float64Array | null {
  if (entry === null || entry.every((day) => day === null || day <= 0)) return null;
  return Float64Array.from(entry, (day) => day ?? -Infinity);
}

function groupReport(group: string, table: RiskTable, { limits: scale, taus }: SurvivalSetting): SurvivalGroup {
  const kept = kaplanMeier(table);
  const { time, atRisk, events, survival, se, logSe } = kept;
  const { causes } = competingIncidence(table);
  const limits = Array.from(survival, (height, step) => survivalLimits(scale, height, logSe[step] ?? NaN));
  const curve = stepsOf(table).map((at, step): SurvivalStep => {
    const all = table.events.reduce((sum, counts) => sum + (counts[at] ?? 0), 0);
    const ofEvent = events[step] ?? NaN;
    return {
      time: time[step] ?? NaN,
      atRisk: atRisk[step] ?? NaN,
      events: ofEvent,
      competing: all - ofEvent,
      censored: (table.leaving[at] ?? NaN) - all,
      survival: survival[step] ?? NaN,
      se: stated(se[step]),
      lower: stated(limits[step]?.lower),
      upper: stated(limits[step]?.upper),
      incidence: causes.map((cause, index) => {
        const estimate = cause.estimate[step] ?? NaN;
        const error = cause.se[step] ?? NaN;
        const { lower, upper } = survivalLimits(scale, estimate, error === 0 ? 0 : error / estimate);
        return {
          cause: table.causes[index] ?? NaN,
          estimate,
          se: stated(error),
          lower: stated(lower),
          upper: stated(upper),
        };
      }),
    };
  });
  const days = (heights: Float64Array): readonly (number | null)[] => survivalQuantiles(time, heights, SHARES);
  const [middle, lower, upper] = [
    days(survival),
    days(Float64Array.from(limits, (limit) => limit.lower)),
    days(Float64Array.from(limits, (limit) => limit.upper)),
  ];
  const quantiles = SHARES.map((p, index) => ({
    p,
    time: middle[index] ?? null,
    lower: lower[index] ?? null,
    upper: upper[index] ?? null,
  }));
  const restricted = taus.map((tau) => {
    const mean = restrictedMean(kept, tau);
    return { tau, value: mean?.value ?? null, se: mean?.se ?? null };
  });
  return { group, n: table.n, curve, quantiles, restrictedMean: restricted };
}

function testsOf(tables: readonly RiskTable[], causes: readonly number[]): SurvivalReport["tests"] {
  if (tables.length < 2) return { logRank: null, gray: [] };
  const late = tables.some((table) => table.late !== null);
  return {
    logRank: logRank([tables]).test,
    gray: late
      ? []
      : causes.flatMap((cause) => {
          const test = grayTest(tables, cause);
          return test === null ? [] : [{ cause, ...test }];
        }),
  };
}

/**
 * What observed times show, group by group (sorted, so that the order of rows is nothing), and whether groups differ. Survival, quantiles, restricted means and log-rank take status 1 as the event and all else as censored at its time; incidences and Gray's tests are of every cause there is.
 * Days in, days out; limits are 95 %. A mean restricted to a τ beyond the last time carries the last height on (see restrictedMean); it is null where τ comes before the first time, as in R. No tests with fewer than two groups, and no Gray's test with late entry, for which it is not made. Columns must be checked: it throws at an impossible row, as riskTables does.
 */
export function survivalReport(columns: SurvivalColumns, setting: SurvivalSetting): SurvivalReport {
  const names = columns.group === null ? ["all"] : inOrder(columns.group);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const causes = [...new Set(columns.status)].filter((status) => status !== 0).toSorted((a, b) => a - b);
  const tables = riskTables(
    {
      time: columns.time,
      status: columns.status,
      entry: lateEntry(columns.entry),
      group: columns.group === null ? null : Uint32Array.from(columns.group, (name) => numbers.get(name) ?? NaN),
    },
    causes,
    names.length,
  );
  return {
    groups: tables.map((table, number) => groupReport(names[number] ?? "", table, setting)),
    tests: testsOf(tables, causes),
  };
}
