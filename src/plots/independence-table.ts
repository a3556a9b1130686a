import type { Summary } from "../schema/summary.ts";
import { type DrawnRange, fateRange, viewRange } from "./drawn-range.ts";
import { fates, stackLayers } from "./fates.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureTable } from "./figure-table.ts";
import { armIn, type IndependenceView, viewShare, viewWords } from "./independence-view.ts";
import { limitColumns, limitNote } from "./limit-columns.ts";
import { shareError } from "./share-error.ts";

interface TableOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly view: IndependenceView;
  /** Whether the Monte-Carlo error is left out. */
  readonly withoutError?: boolean;
}

const every = 30;
const percents = { decimals: 1, unit: "%" } as const;

/** An independence figure as numbers, every 30 days and at the horizon: a column an arm with the largest Monte-Carlo error, unless that is left out, beside them; stacked, a row an arm and day with its five shares. Under parameter draws their limits follow. */
export function independenceTable({ summary, arms, view, withoutError = false }: TableOptions): FigureTable {
  const days = tableDays(summary.horizon);
  const { draws } = summary;
  const caption = `Simulated patients. ${viewWords[view].title}${limitNote(draws)}`;
  const blank = "not simulated";
  if (view === "stacked") {
    const columns = fates.map(({ words }) => ({ name: words, ...percents }));
    return {
      caption,
      blank,
      columns: [{ name: "Arm" }, { name: "Day", decimals: 0 }, ...columns, ...limitColumns(columns, draws)],
      rows: arms.flatMap(({ arm, shortLabel }) => {
        const held = armIn(summary, arm);
        const layers = held === undefined ? null : stackLayers(held);
        const shares = (day: number): readonly (number | null)[] =>
          layers === null
            ? fates.map(() => null)
            : layers.map(({ from, to }) => 100 * ((to[day] ?? 0) - (from[day] ?? 0)));
        const limits = (day: number): readonly (number | null)[] =>
          draws === undefined
            ? []
            : fates.flatMap(({ fate }) => limitCells(held === undefined ? null : fateRange(held, fate, day)));
        return days.map((day) => [shortLabel, day, ...shares(day), ...limits(day)]);
      }),
    };
  }
  const columns = arms.map(({ shortLabel }) => ({ name: shortLabel, ...percents }));
  const limits = (day: number): readonly (number | null)[] =>
    draws === undefined
      ? []
      : arms.flatMap(({ arm }) => {
          const held = armIn(summary, arm);
          return limitCells(held === undefined ? null : viewRange(held, view, day));
        });
  return {
    caption,
    blank,
    columns: [
      { name: "Day", decimals: 0 },
      ...columns,
      ...(withoutError ? [] : [{ name: "Monte-Carlo error at most ±", ...percents }]),
      ...limitColumns(columns, draws),
    ],
    rows: days.map((day) => [
      day,
      ...arms.map(({ arm }) => hundredfold(viewShare(summary, arm, view, day))),
      ...(withoutError ? [] : [hundredfold(Math.max(...summary.arms.map((arm) => shareError(arm, view, day))))]),
      ...limits(day),
    ]),
  };
}

function hundredfold(share: number | undefined): number | null {
  return share === undefined ? null : 100 * share;
}

function limitCells(range: DrawnRange | null): readonly (number | null)[] {
  return [hundredfold(range?.lower), hundredfold(range?.upper)];
}

/** Every thirtieth day to the horizon, and the horizon. */
function tableDays(horizon: number): readonly number[] {
  const days = Array.from({ length: Math.floor(horizon / every) + 1 }, (_, index) => index * every);
  return days.at(-1) === horizon ? days : [...days, horizon];
}
