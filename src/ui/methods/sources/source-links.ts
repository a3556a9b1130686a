import type { Reference } from "../../../schema/reference.ts";
import { methodsId } from "../../route.ts";

/** A stretch of a source, and where it leads; null: nowhere. */
export interface SourceStretch {
  readonly text: string;
  readonly href: string | null;
}

const doi = String.raw`10\.\d{4,9}/[^\s,;]*[^\s,;:.]`;
const pmid = String.raw`PMID \d+`;
const pmc = String.raw`PMC\d+`;

/** The id of a publication in the list of references. */
export function referenceId({ key }: Pick<Reference, "key">): string {
  return `${methodsId}/ref-${key}`;
}

/** The names under which the tables cite a publication. */
function namesOf({ cited }: Reference): readonly string[] {
  return cited?.split(/;\s+(?=\p{Lu})/u) ?? [];
}

function linkOf(text: string, references: readonly Reference[]): string | null {
  if (text.startsWith("10.")) return `https://doi.org/${text}`;
  if (text.startsWith("PMID ")) return `https://pubmed.ncbi.nlm.nih.gov/${text.slice("PMID ".length)}/`;
  if (/^PMC\d/u.test(text)) return `https://pmc.ncbi.nlm.nih.gov/articles/${text}/`;
  const named = references.find((reference) => namesOf(reference).includes(text));
  return named === undefined ? null : `#${referenceId(named)}`;
}

/** A source parted into plain text and links: identifiers lead to the publication, names to the list of references. */
export function sourceLinks(source: string, references: readonly Reference[]): readonly SourceStretch[] {
  const names = references
    .flatMap(namesOf)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => `${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?![\\p{L}\\p{N}])`);
  const pattern = new RegExp([doi, pmid, pmc, ...names].join("|"), "gu");
  const stretches: SourceStretch[] = [];
  let done = 0;
  for (const match of source.matchAll(pattern)) {
    if (match.index > done) stretches.push({ text: source.slice(done, match.index), href: null });
    stretches.push({ text: match[0], href: linkOf(match[0], references) });
    done = match.index + match[0].length;
  }
  if (done < source.length) stretches.push({ text: source.slice(done), href: null });
  return stretches;
}
