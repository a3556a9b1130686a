import type { Summary } from "../schema/summary.ts";
import { dayReached } from "./days-dots.ts";
import { daysReadout } from "./days-readout.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureTable } from "./figure-table.ts";
import { armIn } from "./independence-view.ts";

interface TableOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly day: number;
}

const parts = [0.1, 0.25, 0.5, 0.75, 0.9];

/** The dots as numbers, a row an arm: by the day, not by the horizon, and the days by which tenths, quarters and half have become independent. */
export function daysTable({ summary, arms, day }: TableOptions): FigureTable {
  return {
    caption: `Simulated patients who have become independent by day ${day}, and the days by which shares of them have`,
    blank: "not reached",
    columns: [
      { name: "Arm" },
      { name: `By day ${day}, of 50 dots`, decimals: 0 },
      { name: `By day ${day}`, decimals: 1, unit: "%" },
      { name: `Not reached by day ${summary.horizon}, of 50 dots`, decimals: 0 },
      ...parts.map((part) => ({ name: `${100 * part}\u00a0% by day`, decimals: 0 })),
    ],
    rows: arms.flatMap(({ arm, shortLabel }) => {
      const held = armIn(summary, arm);
      if (held === undefined) return [];
      const { by, share, never } = daysReadout(held, day);
      return [[shortLabel, by, 100 * share, never, ...parts.map((part) => dayReached(held, part))]];
    }),
  };
}
