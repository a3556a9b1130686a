import { nearest } from "../base/nearest.ts";

/** The kinds of cell that stand in a fenced block; prose stands between the blocks. */
export const fencedKinds = [
  "cases",
  "population",
  "regimen",
  "arms",
  "simulate",
  "sweep",
  "chart",
  "table",
  "control",
  "exercise",
  "note",
] as const;
export type FencedKind = (typeof fencedKinds)[number];

/** Whether a word names a kind of cell that stands in a fenced block. */
export function isFencedKind(word: string): word is FencedKind {
  return fencedKinds.some((kind) => kind === word);
}

/**
 * The kind a fence's first word was meant to be: a kind in capitals, mistyped by an edit or two, or one that begins with the same five letters; null for the languages of ordinary code.
 */
export function meantKind(word: string): FencedKind | null {
  const near = nearest(word, fencedKinds);
  const start = word.toLowerCase().slice(0, 5);
  return fencedKinds.find((kind) => kind === near || (start.length === 5 && kind.startsWith(start))) ?? null;
}
