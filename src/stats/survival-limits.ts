import { normalLimit } from "../base/normal-limit.ts";
import type { Interval } from "../base/wilson-interval.ts";

/** The scales on which limits may be symmetric. */
export type LimitScale = "log-log" | "log" | "plain" | "logit" | "arcsine";

const none = { lower: NaN, upper: NaN };

/** Limits of ln(−ln p), ln(p/(1 − p)) and asin √p need 0 < p < 1; so R, whose two sides are 0 times infinity there. */
function between(p: number): boolean {
  return p > 0 && p < 1;
}

/**
 * 95 % limits of a probability from the standard error of its logarithm, symmetric on a scale; NaN where that scale has none (p = 0 but for plain; p = 1 but for plain and log; no standard error).
 * Plain and log limits are cut at 0 and 1. As R's survfit, conf.type "log-log", "log", "plain", "logit" or "arcsin"; a log-log limit is symmetric in ln(−ln p), so its lower side has the larger hazard.
 */
export function survivalLimits(scale: LimitScale, p: number, logSe: number): Interval {
  const half = normalLimit * logSe;
  switch (scale) {
    case "plain": {
      const width = half * p;
      return { lower: Math.max(p - width, 0), upper: Math.min(p + width, 1) };
    }
    case "log":
      return p === 0 ? none : { lower: Math.exp(Math.log(p) - half), upper: Math.min(Math.exp(Math.log(p) + half), 1) };
    case "log-log": {
      if (!between(p)) return none;
      const middle = Math.log(-Math.log(p));
      const width = half / Math.log(p);
      return { lower: Math.exp(-Math.exp(middle - width)), upper: Math.exp(-Math.exp(middle + width)) };
    }
    case "logit": {
      if (!between(p)) return none;
      const middle = Math.log(p / (1 - p));
      const width = half * (1 + p / (1 - p));
      return { lower: 1 - 1 / (1 + Math.exp(middle - width)), upper: 1 - 1 / (1 + Math.exp(middle + width)) };
    }
    case "arcsine": {
      if (!between(p)) return none;
      const middle = Math.asin(Math.sqrt(p));
      const width = 0.5 * half * Math.sqrt(p / (1 - p));
      const lower = Math.sin(Math.max(0, middle - width));
      const upper = Math.sin(Math.min(Math.PI / 2, middle + width));
      return { lower: lower * lower, upper: upper * upper };
    }
  }
}
