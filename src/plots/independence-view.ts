import type { ArmSummary, Summary } from "../schema/summary.ts";

/** What the height of an independence figure is: who has become independent by a day, the same stacked with all that can come instead, or who is independent on the day. */
export type IndependenceView = "incidence" | "stacked" | "current";

/** The share independent by day: who has ever become so, or who is on the day. */
export function viewShares({ incidence, independentAt }: ArmSummary, view: IndependenceView): readonly number[] {
  return view === "current" ? independentAt : incidence.independent;
}

/** One arm of a summary, or nothing where it is not held. */
export function armIn(summary: Summary | null, arm: string): ArmSummary | undefined {
  return summary?.arms.find((candidate) => candidate.arm === arm);
}

/** An arm's share on a day; undefined where the summary holds no such arm or day. */
export function viewShare(
  summary: Summary | null,
  arm: string,
  view: IndependenceView,
  day: number,
): number | undefined {
  const held = armIn(summary, arm);
  return held && viewShares(held, view)[held.incidence.day.indexOf(day)];
}

/** How the share is said, between an arm's name and the day. */
export const viewWords: Readonly<Record<IndependenceView, { readonly title: string; readonly when: string }>> = {
  incidence: { title: "Independent of transfusion, by days from first dose", when: "by" },
  stacked: { title: "Independent, still dependent or lost, by days from first dose", when: "by" },
  current: { title: "Independent of transfusion on the day, by days from first dose", when: "on" },
};
