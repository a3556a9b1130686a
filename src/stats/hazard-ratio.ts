import { assert } from "../base/assert.ts";
import { exponential } from "../kernel/index.ts";
import type { RiskTable } from "./risk-table.ts";

/** Beyond this a logarithm of a hazard ratio is not followed: one of the groups had no event while the other could. */
const FARTHEST = 8;
const STEPS = 50;
const CLOSE = 1e-12;

/** Score and information of the partial likelihood at a log ratio, ties after Breslow. */
function scoreAt(ratio: number, [reference, other]: readonly [RiskTable, RiskTable], cause: number) {
  const factor = exponential(ratio);
  const place = reference.causes.indexOf(cause);
  let score = 0;
  let information = 0;
  for (const at of reference.times.keys()) {
    const own = other.events[place]?.[at] ?? 0;
    const events = own + (reference.events[place]?.[at] ?? 0);
    if (events === 0) continue;
    const weighed = factor * (other.atRisk[at] ?? NaN);
    const share = weighed / (weighed + (reference.atRisk[at] ?? NaN));
    score += own - events * share;
    information += events * share * (1 - share);
  }
  return { score, information };
}

/**
 * The logarithm of the hazard ratio of one cause (by default 1; all else counts as censored) in a group against the first, of two tables with the same times: Cox's partial likelihood, ties after Breslow, at its maximum by Newton's steps of at most 1, never beyond ±8. Two tables with the same numbers give 0.
 * Sources: Cox 1972; Breslow 1974; as R's coxph(ties = "breslow").
 */
export function logHazardRatio(tables: readonly RiskTable[], cause = 1): number {
  const [reference, other] = tables;
  assert(reference !== undefined && other !== undefined && tables.length === 2, "a hazard ratio is of two groups");
  let ratio = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const { score, information } = scoreAt(ratio, [reference, other], cause);
    if (information === 0) return ratio;
    const move = Math.max(-1, Math.min(1, score / information));
    ratio = Math.max(-FARTHEST, Math.min(FARTHEST, ratio + move));
    if (Math.abs(move) < CLOSE) break;
  }
  return ratio;
}
