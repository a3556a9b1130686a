import { atLatent, type Distribution } from "../../stats/index.ts";

/** What is not known of one number, or of several at once: their keys in a draw, and what so many standard normal numbers make of them. */
export interface Prior {
  readonly keys: readonly string[];
  readonly latents: number;
  readonly at: (latents: ArrayLike<number>) => readonly number[];
}

/** The prior of one number; `turned` makes of a number drawn the number meant. */
export function priorOf(key: string, distribution: Distribution, turned = (value: number): number => value): Prior {
  return { keys: [key], latents: 1, at: (latents) => [turned(atLatent(distribution, latents[0] ?? NaN))] };
}
