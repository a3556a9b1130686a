import { type RiskTable, stepsOf } from "./risk-table.ts";
import { tieFactor } from "./tie-factor.ts";

/**
 * The variance of the cumulative incidence F of one cause after each time at which somebody left, as cmprsk's cuminc has it; the squared error of competingIncidence differs from it by what ties and few at risk change. For tables without late entry.
 * One more event at a past time s moves F(t) by S(s-)/n times (F(s) − F(t))/S(s), and by 1 more if it is of this cause: the variance sums the squares of that over s, with the ties drawn without putting back. Between events of the cause it stands still. Source: Gray 1988, 10.1214/aos/1176350951.
 */
export function incidenceVariance(table: RiskTable, cause: number): Float64Array {
  const steps = stepsOf(table);
  const variance = new Float64Array(steps.length);
  const own = table.events[table.causes.indexOf(cause)];
  let free = 1;
  let incidence = 0;
  let standing = 0;
  // Σ (a − b·F(t))² as a polynomial in F(t), which later events move.
  let constant = 0;
  let linear = 0;
  let square = 0;
  for (const [step, at] of steps.entries()) {
    const n = table.atRisk[at] ?? NaN;
    const ofCause = own?.[at] ?? 0;
    const others = table.events.reduce((sum, events) => sum + (events[at] ?? NaN), 0) - ofCause;
    const before = free;
    free *= 1 - (ofCause + others) / n;
    incidence += (before * ofCause) / n;
    const slope = free > 0 ? 1 / free : 0;
    const add = (events: number, effect: number): void => {
      const spread = ((before * before * events) / (n * n)) * tieFactor(events, n);
      constant += effect * effect * spread;
      linear += effect * slope * spread;
      square += slope * slope * spread;
    };
    add(others, incidence * slope);
    add(ofCause, 1 + incidence * slope);
    if (ofCause > 0) standing = constant + incidence * (incidence * square - 2 * linear);
    variance[step] = standing;
  }
  return variance;
}
