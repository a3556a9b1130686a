import type { DrawnInfluence, DrawnOutcome } from "../schema/drawn-influence.ts";
import { drawnName, type DrawnNames } from "./drawn-name.ts";
import type { FigureArm } from "./figure-arm.ts";
import { inSentence } from "./in-sentence.ts";

/** What a tornado over draws is made of; null: not asked yet. */
export interface InfluenceInput {
  readonly influence: DrawnInfluence | null;
  readonly names: DrawnNames;
  readonly arm: FigureArm;
  readonly asked: { readonly outcome: DrawnOutcome; readonly day: number };
  readonly horizon: number;
}

/** A number of the draws as a row names it: what a regimen does stands behind it. */
export function leaningName(key: string, names: DrawnNames): string {
  const { name, below } = drawnName(key, names);
  if (names.parameters.has(key) || below === "") return name;
  return key.startsWith("sd ") ? `Spread of ${inSentence(name)}` : `${name}: ${below}`;
}
