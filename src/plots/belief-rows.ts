import type { BeliefRow } from "../schema/belief-row.ts";
import { percent } from "./percent.ts";

/** What is believed before and after the data; null: not read yet. */
export interface Belief {
  readonly prior: BeliefRow;
  readonly posterior: BeliefRow;
}

/** One thing that may hold, and how likely it was and is. */
export interface BeliefChance {
  readonly words: string;
  readonly prior: number;
  readonly posterior: number;
}

/** The three things that may hold of the effect of cord blood on antibody, always all. */
export function beliefChances({ prior, posterior }: Belief): readonly BeliefChance[] {
  return [
    { words: "does nothing to the antibody", prior: prior.nothing, posterior: posterior.nothing },
    { words: "speeds the loss of antibody", prior: prior.faster, posterior: posterior.faster },
    { words: "slows the loss of antibody", prior: prior.slower, posterior: posterior.slower },
  ];
}

/** Half the width of the 95 % interval of a share of so many draws. */
export function drawError(share: number, draws: number): number {
  return 1.96 * Math.sqrt((share * (1 - share)) / draws);
}

/** From the prior to the posterior: "75 % → 76 %". */
export function movedText({ prior, posterior }: BeliefChance): string {
  return `${percent(prior)} → ${percent(posterior)}`;
}
