import type { ComponentChildren } from "preact";
import { markTerms } from "./mark-terms.ts";
import { TermMark } from "./term-mark.tsx";

/** A text with the terms in it that have not been mentioned yet marked; null marks none. */
export function markedText(text: string, seen: Set<string> | null): ComponentChildren {
  if (seen === null) return text;
  return markTerms(text, seen).map((stretch) =>
    stretch.term === null ? stretch.text : <TermMark term={stretch.term} text={stretch.text} />,
  );
}
