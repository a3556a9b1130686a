import type { Summary } from "../schema/summary.ts";
import { fates, stackLayers } from "./fates.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureTable } from "./figure-table.ts";
import { armIn, type IndependenceView, viewShare, viewWords } from "./independence-view.ts";
import { shareError } from "./share-error.ts";

interface TableOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly view: IndependenceView;
}

const every = 30;
const percents = { decimals: 1, unit: "%" } as const;

/** An independence figure as numbers, every 30 days and at the horizon: a column an arm with the largest Monte-Carlo error beside them; stacked, a row an arm and day with its five shares. */
export function independenceTable({ summary, arms, view }: TableOptions): FigureTable {
  const days = tableDays(summary.horizon);
  const caption = `Simulated patients. ${viewWords[view].title}`;
  const blank = "not simulated";
  const hundredfold = (share: number | undefined): number | null => (share === undefined ? null : 100 * share);
  if (view === "stacked") {
    return {
      caption,
      blank,
      columns: [
        { name: "Arm" },
        { name: "Day", decimals: 0 },
        ...fates.map(({ words }) => ({ name: words, ...percents })),
      ],
      rows: arms.flatMap(({ arm, shortLabel }) => {
        const held = armIn(summary, arm);
        const layers = held === undefined ? null : stackLayers(held);
        const shares = (day: number): readonly (number | null)[] =>
          layers === null
            ? fates.map(() => null)
            : layers.map(({ from, to }) => 100 * ((to[day] ?? 0) - (from[day] ?? 0)));
        return days.map((day) => [shortLabel, day, ...shares(day)]);
      }),
    };
  }
  return {
    caption,
    blank,
    columns: [
      { name: "Day", decimals: 0 },
      ...arms.map(({ shortLabel }) => ({ name: shortLabel, ...percents })),
      { name: "Monte-Carlo error at most ±", ...percents },
    ],
    rows: days.map((day) => [
      day,
      ...arms.map(({ arm }) => hundredfold(viewShare(summary, arm, view, day))),
      hundredfold(Math.max(...summary.arms.map((arm) => shareError(arm, view, day)))),
    ]),
  };
}

/** Every thirtieth day to the horizon, and the horizon. */
function tableDays(horizon: number): readonly number[] {
  const days = Array.from({ length: Math.floor(horizon / every) + 1 }, (_, index) => index * every);
  return days.at(-1) === horizon ? days : [...days, horizon];
}
