import { signal } from "@preact/signals";
import type { Term } from "./term.ts";

/** A term whose definition is in sight, and the word it stands beside. */
export interface ShownTerm {
  readonly anchor: Element;
  readonly term: Term;
}

/** The one definition in sight; null: none. */
export const shownTerm = signal<ShownTerm | null>(null);

/** Time for a pointer to travel from the word to its definition, ms. */
const travel = 240;

let leaving: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is in sight although the pointer has left the word. */
export function keepTerm(): void {
  clearTimeout(leaving);
}

export function showTerm(anchor: Element, term: Term): void {
  keepTerm();
  if (shownTerm.value?.anchor !== anchor) shownTerm.value = { anchor, term };
}

export function hideTerm(): void {
  keepTerm();
  shownTerm.value = null;
}

/** Hides the definition unless the pointer reaches it first. */
export function hideTermSoon(): void {
  keepTerm();
  leaving = setTimeout(hideTerm, travel);
}
