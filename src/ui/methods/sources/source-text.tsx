import type { Reference } from "../../../schema/reference.ts";
import { sourceLinks } from "./source-links.ts";

interface SourceTextProps {
  readonly source: string | null;
  readonly references: readonly Reference[];
}

/** Where a number comes from, with links to the publications it names. */
export function SourceText({ source, references }: SourceTextProps) {
  if (source === null) return <span class="ledger-quiet">none: assumed</span>;
  return (
    <>{sourceLinks(source, references).map(({ text, href }) => (href === null ? text : <a href={href}>{text}</a>))}</>
  );
}
