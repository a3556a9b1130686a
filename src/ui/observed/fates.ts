import type { SurvivalGroup, SurvivalStep } from "../../schema/survival-report.ts";

/** How a patient's watch ends, in the order of a report's causes; censored: last seen without an event. */
export const endings = ["independent", "died", "relapsed", "second graft", "censored"] as const;
export type Ending = (typeof endings)[number];

/** The endings that compete with independence. */
export const lostEndings: readonly Ending[] = ["died", "relapsed", "second graft"];

/** So many patients of a group whose watch ended on one day in one way. */
export interface Fate {
  readonly day: number;
  readonly ending: Ending;
  readonly n: number;
}

/** Everybody's fate, from a group's steps. How many had each competing event is worked out from the rises of its incidence: a rise is the count over those at risk, times the share without any event before. */
export function fatesOf({ curve }: SurvivalGroup): readonly Fate[] {
  let before: SurvivalStep | null = null;
  const fates: Fate[] = [];
  for (const step of curve) {
    const { time: day, events, censored } = step;
    fates.push({ day, ending: "independent", n: events }, { day, ending: "censored", n: censored });
    if (step.competing > 0) fates.push(...competing(step, before));
    before = step;
  }
  return fates.filter(({ n }) => n > 0);
}

function competing(step: SurvivalStep, before: SurvivalStep | null): readonly Fate[] {
  const free = 1 - (before?.incidence ?? []).reduce((sum, { estimate }) => sum + estimate, 0);
  return step.incidence.flatMap(({ cause, estimate }) => {
    const ending = endings[cause - 1];
    if (cause === 1 || ending === undefined) return [];
    const rise = estimate - (before?.incidence.find((other) => other.cause === cause)?.estimate ?? 0);
    return [{ day: step.time, ending, n: Math.round((rise * step.atRisk) / free) }];
  });
}

/** How many of the fates ended in one of the ways by the end of `day`. */
export function endedBy(fates: readonly Fate[], day: number, ways: readonly Ending[]): number {
  return fates.reduce((sum, fate) => sum + (fate.day <= day && ways.includes(fate.ending) ? fate.n : 0), 0);
}

/** How many are still dependent and watched after the end of `day`; who enters later than his clock's origin counts from the first step after he has. */
export function watchedAfter({ curve }: SurvivalGroup, day: number): number {
  return curve.find(({ time }) => time > day)?.atRisk ?? 0;
}
