import { assert } from "../base/assert.ts";
import { chiSquaredTail } from "./chi-squared-tail.ts";
import { quadraticForm } from "./quadratic-form.ts";
import type { RiskTable } from "./risk-table.ts";
import { tieFactor } from "./tie-factor.ts";

export interface GrayTest {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** One group at a time with events: numbers at risk and with each kind of event, event-free share before and after, incidence of the cause before. */
interface GroupAt {
  readonly atRisk: number;
  readonly own: number;
  readonly others: number;
  readonly before: number;
  readonly after: number;
  readonly incidence: number;
}

/** A time with events: the groups, Σ R/S(t-) over them, events of the cause, and the pooled incidence before and after. */
interface EventTime {
  readonly groups: readonly GroupAt[];
  readonly weight: number;
  readonly own: number;
  readonly pooledBefore: number;
  readonly pooled: number;
}

function* eventTimes(tables: readonly RiskTable[], cause: number): Generator<EventTime> {
  const own = tables.map((table) => table.events[table.causes.indexOf(cause)]);
  const free = tables.map(() => 1);
  const incidence = tables.map(() => 0);
  let pooled = 0;
  for (const at of tables[0]?.times.keys() ?? []) {
    const groups = tables.map((table, group): GroupAt => {
      const atRisk = table.atRisk[at] ?? NaN;
      const ofCause = own[group]?.[at] ?? 0;
      const all = table.events.reduce((sum, events) => sum + (events[at] ?? NaN), 0);
      const before = free[group] ?? NaN;
      const after = atRisk === 0 ? before : (before * (atRisk - all)) / atRisk;
      return { atRisk, own: ofCause, others: all - ofCause, before, after, incidence: incidence[group] ?? NaN };
    });
    if (groups.every((group) => group.own + group.others === 0)) continue;
    const weight = groups.reduce((sum, { atRisk, before }) => (atRisk === 0 ? sum : sum + atRisk / before), 0);
    const events = groups.reduce((sum, group) => sum + group.own, 0);
    const pooledBefore = pooled;
    pooled += events / weight;
    yield { groups, weight, own: events, pooledBefore, pooled };
    for (const [group, { atRisk, own: ofCause, before, after }] of groups.entries()) {
      free[group] = after;
      if (atRisk > 0) incidence[group] = (incidence[group] ?? NaN) + (before * ofCause) / atRisk;
    }
  }
}

/** How much the score of each group (rows) moves with the hazard of each (columns) at one time. */
function slopes({ groups, weight }: EventTime): number[][] {
  const shares = groups.map(({ atRisk, before }) => (atRisk === 0 ? 0 : atRisk / before));
  return shares.map((share, i) => shares.map((other, j) => share * ((i === j ? 1 : 0) - other / weight)));
}

/** Adds a matrix, times a number, to another. */
function addTo(sums: readonly number[][], matrix: readonly (readonly number[])[], times: number): void {
  for (const [i, row] of matrix.entries()) {
    const sum = sums[i] ?? [];
    for (const [j, value] of row.entries()) sum[j] = (sum[j] ?? NaN) + value * times;
  }
}

/** What one time adds to the scores: events of the cause in each group, less those expected of it by the subdistribution at risk, R·(1 − F(t-))/S(t-). */
function scoresAt({ groups, own }: EventTime): readonly number[] {
  if (own === 0) return groups.map(() => 0);
  const shares = groups.map(({ atRisk, before, incidence }) =>
    atRisk === 0 ? 0 : (atRisk * (1 - incidence)) / before,
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  return groups.map((group, index) => group.own - (own * (shares[index] ?? NaN)) / all);
}

/** Adds to a covariance of scores what one kind of event in one group contributes: its variance, times the products of its effects. */
function addEffects(covariance: readonly number[][], effects: readonly number[], variance: number): void {
  const outer = effects.map((one) => effects.map((other) => one * other));
  addTo(covariance, outer, variance);
}

/** The covariance of the scores: over all events, their variance times the squares of their effects, at once (slopes) and through the incidence they leave behind, which all later slopes see. */
function covarianceOf(tables: readonly RiskTable[], cause: number, total: readonly (readonly number[])[]): number[][] {
  const covariance = total.map((row) => row.map(() => 0));
  const reached = total.map((row) => row.map(() => 0));
  for (const time of eventTimes(tables, cause)) {
    const { groups, weight, own, pooledBefore, pooled } = time;
    const atOnce = slopes(time);
    addTo(reached, atOnce, own / (weight * (1 - pooledBefore)));
    for (const [k, { atRisk, others, before, after }] of groups.entries()) {
      if (atRisk === 0) continue;
      const later = total.map((row, i) => (row[k] ?? NaN) - (reached[i]?.[k] ?? NaN));
      const left = after > 0 ? (1 - pooled) / after : 0;
      if (own > 0) {
        const effects = later.map((effect, i) => (atOnce[i]?.[k] ?? NaN) + (1 - left) * effect);
        addEffects(covariance, effects, (tieFactor(own, weight * before) * before * own) / (weight * atRisk));
      }
      if (others > 0) {
        const variance = (tieFactor(others, atRisk) * before * before * others) / (atRisk * atRisk);
        addEffects(
          covariance,
          later.map((effect) => left * effect),
          variance,
        );
      }
    }
  }
  return covariance;
}

/**
 * Gray's test of whether the cumulative incidence of one cause differs between groups (tables with the same times and without late entry; throws with it); null with fewer than two groups that have patients, or where the covariance is singular.
 * Source: Gray 1988, 10.1214/aos/1176350951, with weight 1 and the tie factors of cmprsk's cuminc. P is 1 less the lower tail, as cuminc has it: coarse below 1e-15, and the upper tail itself where nothing would be left. For data that were observed: simulated arms have no P values.
 */
export function grayTest(tables: readonly RiskTable[], cause: number): GrayTest | null {
  const present = tables.filter(({ n }) => n > 0);
  assert(
    present.every(({ late }) => late === null),
    "Gray's test takes no late entry",
  );
  const df = present.length - 1;
  if (df < 1) return null;
  const scores = present.map(() => 0);
  const total = present.map(() => present.map(() => 0));
  for (const time of eventTimes(present, cause)) {
    for (const [group, score] of scoresAt(time).entries()) scores[group] = (scores[group] ?? NaN) + score;
    addTo(total, slopes(time), time.own / (time.weight * (1 - time.pooledBefore)));
  }
  // The scores sum to 0, so one group is left out.
  const covariance = covarianceOf(present, cause, total).map((row) => row.slice(0, df));
  const statistic = quadraticForm(covariance.slice(0, df), scores.slice(0, df));
  if (statistic === null) return null;
  const tail = chiSquaredTail(statistic, df);
  return { statistic, df, p: 1 - (1 - tail) || tail };
}
