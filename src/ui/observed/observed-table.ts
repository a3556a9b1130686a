import type { FigureTable } from "../../plots/index.ts";
import { type CountKind, cellOf } from "./count-table.ts";
import type { GroupView } from "./group-view.ts";
import { countWords } from "./observed-facts.ts";
import { shareOnDay } from "./share-on-day.ts";

const counts: readonly { readonly kind: CountKind; readonly name: string }[] = [
  { kind: "watched", name: "Still dependent and watched" },
  { kind: "independent", name: "Have become independent" },
  { kind: "lost", name: "Died, relapsed or second graft first" },
  { kind: "censored", name: "Still dependent when last seen" },
];

/** The observed curves as numbers, a row a group and day: the share with its limits where it may be shown, and the counts, hidden as on the page. */
export function observedTable(views: readonly GroupView[], days: readonly number[], origin: string): FigureTable {
  const percents = { decimals: 0, unit: "%" } as const;
  return {
    caption: `Your patients who have become independent of transfusion, days from ${origin}`,
    blank: "not worked out",
    columns: [
      { name: "Group" },
      { name: "Day", decimals: 0 },
      { name: "Independent", ...percents },
      { name: "95\u00a0% limits from", ...percents },
      { name: "95\u00a0% limits to", ...percents },
      ...counts.map(({ name }) => ({ name })),
    ],
    rows: views.flatMap((view) =>
      days.map((day) => {
        const step = shareOnDay(view, day);
        const shares =
          typeof step === "string" ? [step, step, step] : [step.share, step.lower, step.upper].map(hundredfold);
        return [view.name, day, ...shares, ...counts.map(({ kind }) => countWords(cellOf(view.counts, day, kind)))];
      }),
    ),
  };
}

function hundredfold(share: number | null): number | null {
  return share === null ? null : 100 * share;
}
