import type { Summary } from "../schema/summary.ts";
import { dayReached } from "./days-dots.ts";
import { type DrawnRange, quantileRange } from "./drawn-range.ts";
import { daysReadout } from "./days-readout.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureTable } from "./figure-table.ts";
import { armIn } from "./independence-view.ts";
import { limitColumns, limitNote } from "./limit-columns.ts";

interface TableOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly day: number;
}

const parts = [0.1, 0.25, 0.5, 0.75, 0.9];
/** Those of the parts whose days the draws limit. */
const limited = ["p25", "p50", "p75"] as const;

function cells(range: DrawnRange<number | null> | null, factor = 1): readonly (number | null)[] {
  return [range?.lower ?? null, range?.upper ?? null].map((limit) => (limit === null ? null : factor * limit));
}

/** The dots as numbers, a row an arm: by the day, not by the horizon, and the days by which tenths, quarters and half have become independent; under parameter draws the limits of those they limit follow. */
export function daysTable({ summary, arms, day }: TableOptions): FigureTable {
  const { draws } = summary;
  const byDay = { name: `By day ${day}`, decimals: 1, unit: "%" };
  const quarters = [25, 50, 75].map((part) => ({ name: `${part}\u00a0% by day`, decimals: 0 }));
  return {
    caption: `Simulated patients who have become independent by day ${day}, and the days by which shares of them have${limitNote(draws)}`,
    blank: "not reached",
    columns: [
      { name: "Arm" },
      { name: `By day ${day}, of 50 dots`, decimals: 0 },
      byDay,
      { name: `Not reached by day ${summary.horizon}, of 50 dots`, decimals: 0 },
      ...parts.map((part) => ({ name: `${100 * part}\u00a0% by day`, decimals: 0 })),
      ...limitColumns([byDay, ...quarters], draws),
    ],
    rows: arms.flatMap(({ arm, shortLabel }) => {
      const held = armIn(summary, arm);
      if (held === undefined) return [];
      const { by, share, range, never } = daysReadout(held, day);
      const reached = parts.map((part) => dayReached(held, part));
      const limits =
        draws === undefined
          ? []
          : [...cells(range, 100), ...limited.flatMap((quantile) => cells(quantileRange(held, quantile)))];
      return [[shortLabel, by, 100 * share, never, ...reached, ...limits]];
    }),
  };
}
