import type { SurvivalGroup } from "../../schema/survival-report.ts";
import { type DrawnRange, drawnRange } from "./drawn-range.ts";
import { endedBy, type Ending, endings, type Fate, fatesOf, lostEndings, watchedAfter } from "./fates.ts";

/** What is counted at the end of a day: those still dependent and watched, or those whose watch had ended in some way; lost: in any of the ways that compete with independence. */
export type CountKind = "watched" | "lost" | Ending;

/** One count of one group, and how it may be shown: as it is, as fewer than five, or not at all. */
export interface CountCell {
  readonly day: number;
  readonly kind: CountKind;
  readonly count: number;
  readonly shown: "count" | "few" | "hidden";
}

/** The counts of one group on the days they may be asked for. */
export interface CountTable {
  readonly n: number;
  readonly fates: readonly Fate[];
  /** Where the curve is drawn while small counts are hidden: there it tells who became independent. */
  readonly drawn: DrawnRange | null;
  readonly days: readonly number[];
  readonly cells: readonly CountCell[];
}

/** The four counts of each day; they add up to n where nobody entered late. */
export const dailyKinds = ["watched", "independent", "lost", "censored"] as const;

/** The ways of ending a kind counts; none where it counts who is still watched. */
export const waysOf: Readonly<Record<CountKind, readonly Ending[]>> = {
  watched: [],
  lost: lostEndings,
  independent: ["independent"],
  died: ["died"],
  relapsed: ["relapsed"],
  "second graft": ["second graft"],
  censored: ["censored"],
};

/** A group's counts on the given days (rising, the last not before its last step), those of each competing event on the last day too. */
export function countTable(group: SurvivalGroup, days: readonly number[]): CountTable {
  const fates = fatesOf(group);
  const cell = (day: number, kind: CountKind): CountCell => {
    const count = kind === "watched" ? watchedAfter(group, day) : endedBy(fates, day, waysOf[kind]);
    return { day, kind, count, shown: "count" };
  };
  const last = days.at(-1) ?? 0;
  const parts = endings.filter((ending) => lostEndings.includes(ending));
  const cells = [
    ...days.flatMap((day) => dailyKinds.map((kind) => cell(day, kind))),
    ...parts.map((kind) => cell(last, kind)),
  ];
  return { n: group.n, fates, drawn: drawnRange(group), days, cells };
}

/** One count; throws where the table does not hold it, because that is a bug. */
export function cellOf({ cells }: CountTable, day: number, kind: CountKind): CountCell {
  const found = cells.find((cell) => cell.day === day && cell.kind === kind);
  if (found === undefined) throw new Error(`no count of ${kind} on day ${day}`);
  return found;
}
