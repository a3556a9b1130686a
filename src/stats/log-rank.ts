import { assert } from "../base/assert.ts";
import { chiSquaredTail } from "./chi-squared-tail.ts";
import { quadraticForm } from "./quadratic-form.ts";
import type { RiskTable } from "./risk-table.ts";

/** Whether groups differ in how fast they have an event: by group, events seen and expected if they did not, and their covariance; null without two groups that could have had one, or where the covariance is singular. */
export interface LogRank {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly test: { readonly chisq: number; readonly df: number; readonly p: number } | null;
}

/** Sums of one test, over times and strata. */
interface Sums {
  readonly observed: number[];
  readonly expected: number[];
  readonly covariance: number[][];
}

/** Adds the hypergeometric mean and covariance of one time: d events among groups with so many at risk. */
function addTime(sums: Sums, atRisk: readonly number[], events: readonly number[]): void {
  const d = events.reduce((sum, count) => sum + count, 0);
  const n = atRisk.reduce((sum, count) => sum + count, 0);
  if (d === 0) return;
  for (const [group, present] of atRisk.entries()) {
    sums.observed[group] = (sums.observed[group] ?? NaN) + (events[group] ?? NaN);
    sums.expected[group] = (sums.expected[group] ?? NaN) + (d * present) / n;
    const row = sums.covariance[group];
    if (row === undefined || n === 1) continue;
    const spread = (d * present * (n - d)) / (n * (n - 1));
    for (const [other, there] of atRisk.entries()) {
      row[other] = (row[other] ?? NaN) + spread * ((other === group ? 1 : 0) - there / n);
    }
  }
}

/**
 * The log-rank test of one cause (by default 1; all else counts as censored) between groups, within strata: each stratum has a table for every group, in the same order and with the same times; late entry is allowed. Throws when strata differ in their number of groups.
 * Sources: Mantel 1966; Peto & Peto 1972, 10.2307/2344317; as R's survdiff. For data that were observed: simulated arms have no P values.
 */
export function logRank(strata: readonly (readonly RiskTable[])[], cause = 1): LogRank {
  const groups = strata[0]?.length ?? 0;
  assert(
    strata.every((tables) => tables.length === groups),
    "every stratum needs a table for every group",
  );
  const zeros = (): number[] => Array.from({ length: groups }, () => 0);
  const sums: Sums = { observed: zeros(), expected: zeros(), covariance: zeros().map(zeros) };
  for (const tables of strata) {
    const events = tables.map((table) => table.events[table.causes.indexOf(cause)]);
    for (const at of tables[0]?.times.keys() ?? []) {
      addTime(
        sums,
        tables.map(({ atRisk }) => atRisk[at] ?? NaN),
        events.map((counts) => counts?.[at] ?? 0),
      );
    }
  }
  return { ...sums, test: testOf(sums) };
}

/** One of the groups is left out, whichever it is: the differences sum to 0. */
function testOf({ observed, expected, covariance }: Sums): LogRank["test"] {
  const kept = [...expected.keys()].filter((group) => (expected[group] ?? 0) > 0).slice(1);
  if (kept.length === 0) return null;
  const difference = kept.map((group) => (observed[group] ?? NaN) - (expected[group] ?? NaN));
  const chisq = quadraticForm(
    kept.map((group) => kept.map((other) => covariance[group]?.[other] ?? NaN)),
    difference,
  );
  return chisq === null ? null : { chisq, df: kept.length, p: chiSquaredTail(chisq, kept.length) };
}
