import type { FigurePlace } from "./figure-place.ts";
import { meanOf } from "./middle-of.ts";

/** A class's choices beside the run's. */
export interface ClassChoiceOptions extends FigurePlace {
  /** What the options say, in their order. */
  readonly options: readonly string[];
  readonly answers: readonly { readonly option: number; readonly confidence: number }[];
  /** The options that are right in the run: several where arms are equal, or none; undefined: the run has not answered. */
  readonly model: readonly number[] | undefined;
}

/** How often one option was chosen, and how sure of it those were who chose it (percent; null: nobody). */
export interface ChosenOption {
  readonly says: string;
  readonly count: number;
  readonly confidence: number | null;
  readonly right: boolean;
}

/** The options counted, in their order. */
export function chosenOptions({ options, answers, model }: ClassChoiceOptions): readonly ChosenOption[] {
  return options.map((says, index) => {
    const chosen = answers.filter(({ option }) => option === index).map(({ confidence }) => confidence);
    return {
      says,
      count: chosen.length,
      confidence: chosen.length === 0 ? null : meanOf(chosen),
      right: model?.includes(index) === true,
    };
  });
}

/** Px of one option: its words above its bar. */
export const choicePitch = 46;

/** Px the figure is high: 46 an option. */
export function classChoiceHeight({ options }: ClassChoiceOptions): number {
  return choicePitch * options.length + 4;
}
