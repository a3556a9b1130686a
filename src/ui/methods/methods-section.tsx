import type { ComponentChildren } from "preact";
import { proseTree } from "../../share/index.ts";
import { markedText } from "../glossary/marked-text.tsx";
import { proseBlock } from "../prose/prose-block.tsx";
import type { OutlineEntry } from "../outline/outline-entries.ts";

/** Text as elements, the first mention of each term in the section marked. */
export type TextOf = (text: string) => ComponentChildren;

interface MethodsSectionProps {
  readonly entry: OutlineEntry;
  /** What stands in it, given what makes Markdown into prose, and what makes plain text into a line. */
  readonly children: (prose: TextOf, line: TextOf) => ComponentChildren;
}

/** A section of the methods, with a heading and an address. */
export function MethodsSection({ entry: { id, title }, children }: MethodsSectionProps) {
  const seen = new Set<string>();
  const prose: TextOf = (markdown) => (
    <div class="prose">{proseTree(markdown).children.map((node) => proseBlock(node, seen))}</div>
  );
  return (
    <section class="methods-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children(prose, (text) => markedText(text, seen))}
    </section>
  );
}
