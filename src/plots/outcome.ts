import type { ArmSummary, Summary } from "../schema/summary.ts";
import { armIn } from "./independence-view.ts";
import { percent } from "./percent.ts";
import { scoreHalf, shareError } from "./share-error.ts";

/** What one number says of a run: the share independent by a day, the median day, the mean days independent, the mean units, or the share lost to death, relapse or second graft. */
export type Outcome = "independent" | "median" | "days" | "units" | "lost";

/** An outcome and the day it is counted by, where it is counted by one. */
export interface AskedOutcome {
  readonly outcome: Outcome;
  readonly day: number;
}

/** The outcome of an arm with half the width of its 95 % Monte-Carlo limits. Shares in percent, days, units; `value` null: not reached, or beyond the horizon; `error` null: not known. */
export interface OutcomeValue {
  readonly value: number | null;
  readonly error: number | null;
}

/** Mean days are counted by day 365, or by 180 where the run is shorter. */
export function daysBy(horizon: number): number {
  return horizon >= 365 ? 365 : 180;
}

const half = 0.5;

function firstDay(shares: readonly number[], share: number): number | null {
  const day = shares.findIndex((reached) => reached >= share);
  return day === -1 ? null : day;
}

/** Half the days between which the median may lie, where both limits of the curve cross it. */
function medianError({ incidence }: ArmSummary): number | null {
  const [from, to] = [firstDay(incidence.monteCarlo.upper, half), firstDay(incidence.monteCarlo.lower, half)];
  return from === null || to === null ? null : (to - from) / 2;
}

function lostBy({ incidence }: ArmSummary, day: number): number {
  return (incidence.dead[day] ?? 0) + (incidence.relapsed[day] ?? 0) + (incidence.regrafted[day] ?? 0);
}

/** One outcome of one arm; undefined where the summary does not hold the arm. */
export function outcomeOf(
  summary: Summary | null,
  arm: string,
  { outcome, day }: AskedOutcome,
): OutcomeValue | undefined {
  const held = armIn(summary, arm);
  if (held === undefined || summary === null) return undefined;
  const by = Math.min(day, summary.horizon);
  switch (outcome) {
    case "independent": {
      const share = held.incidence.independent[by];
      if (share === undefined) return { value: null, error: null };
      return { value: 100 * share, error: 100 * shareError(held, "incidence", by) };
    }
    case "lost": {
      const share = lostBy(held, by);
      return { value: 100 * share, error: 100 * scoreHalf(share, held.n) };
    }
    case "median":
      return { value: held.quantiles.p50, error: medianError(held) };
    case "days": {
      const tau = String(daysBy(summary.horizon));
      return { value: held.daysIndependent[tau] ?? null, error: held.daysIndependentError[tau] ?? null };
    }
    default:
      return { value: held.units, error: null };
  }
}

/** What an outcome is, in words, with its unit, the decimals it is printed to, and what stands where there is none. */
export interface OutcomeWords {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly blank: string;
}

/** The words of an outcome counted by a day, in a run with a horizon. */
export function askedWords({ outcome, day }: AskedOutcome, horizon: number): OutcomeWords {
  const by = Math.min(day, horizon);
  switch (outcome) {
    case "independent":
      return { title: `Independent of transfusion by day ${by}`, unit: "%", decimals: 1, blank: "beyond the horizon" };
    case "lost":
      return {
        title: `Lost to death, relapse or second graft by day ${by}`,
        unit: "%",
        decimals: 1,
        blank: "beyond the horizon",
      };
    case "median":
      return {
        title: "Day by which half have become independent",
        unit: "d",
        decimals: 0,
        blank: `not reached by day ${horizon}`,
      };
    case "days":
      return {
        title: `Mean days independent by day ${daysBy(horizon)}`,
        unit: "d",
        decimals: 1,
        blank: "beyond the horizon",
      };
    default:
      return { title: `Mean red-cell units by day ${horizon}`, unit: "units", decimals: 1, blank: "not simulated" };
  }
}

/** An outcome as figures and sentences print it: "62 %", "day 96", "123.4 d", "21.3 units"; the words where there is none. */
export function outcomeText(value: number | null, asked: AskedOutcome, horizon: number): string {
  if (value === null) return askedWords(asked, horizon).blank;
  switch (asked.outcome) {
    case "independent":
    case "lost":
      return percent(value / 100);
    case "median":
      return `day\u00a0${value.toFixed(0)}`;
    case "days":
      return `${value.toFixed(1)}\u00a0d`;
    default:
      return `${value.toFixed(1)}\u00a0units`;
  }
}
