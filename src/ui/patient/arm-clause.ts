import type { FigureArm } from "../../plots/index.ts";
import { regimenNames } from "../arms/regimen-names.ts";

/** An arm within a sentence: "by watching", "with rituximab"; a name the reader gave stays as it was written. */
export function armClause({ arm, label, slot }: FigureArm): string {
  return slot === 1 ? "by watching" : `with ${isShipped(arm) ? withoutCapitals(label) : label}`;
}

function isShipped(arm: string): boolean {
  return arm.split(" + ").every((part) => Object.hasOwn(regimenNames, part.split(" ", 1)[0] ?? ""));
}

function withoutCapitals(label: string): string {
  return label.replaceAll(/(?<=^| \+ )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}
