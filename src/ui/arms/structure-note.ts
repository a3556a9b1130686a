import type { StructureVariant } from "../../schema/structure.ts";
import { structureWords } from "../../schema/structure-words.ts";

/** That a run is of a model built otherwise, for the line beside a figure; empty where it is as it stands. */
export function structureNote(variant: StructureVariant | undefined): string {
  if (variant === undefined) return "";
  return `Model “${structureWords[variant].label}”, assumed.`;
}
