import type { ArmSummary } from "../schema/summary.ts";

/** What has happened to a patient first, by a day; the five add up to all of them. */
export type Fate = "independent" | "eventFree" | "regrafted" | "relapsed" | "dead";

/** From the bottom of a stack to its top, with the words for each. */
export const fates: readonly { readonly fate: Fate; readonly words: string }[] = [
  { fate: "independent", words: "independent" },
  { fate: "eventFree", words: "still dependent" },
  { fate: "regrafted", words: "second graft" },
  { fate: "relapsed", words: "relapsed" },
  { fate: "dead", words: "died" },
];

/** A layer of a stack: from where to where it reaches by day, as shares of all. */
export interface StackLayer {
  readonly fate: Fate;
  readonly words: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The five shares of an arm as layers, bottom first. The second is what the others leave, so that the stack ends at one whole. */
export function stackLayers({ incidence }: ArmSummary): readonly StackLayer[] {
  const { independent, regrafted, relapsed, dead } = incidence;
  const whole = independent.map(() => 1);
  const belowDead = whole.map((one, day) => one - (dead[day] ?? 0));
  const belowRelapsed = belowDead.map((top, day) => top - (relapsed[day] ?? 0));
  const belowRegrafted = belowRelapsed.map((top, day) => top - (regrafted[day] ?? 0));
  const edges = [independent.map(() => 0), independent, belowRegrafted, belowRelapsed, belowDead, whole];
  return fates.map((each, index) => ({ ...each, from: edges[index] ?? [], to: edges[index + 1] ?? [] }));
}
