import type { Reference } from "../../../schema/reference.ts";
import type { BibEntry } from "./bib-entry.ts";
import { bibtexAuthors } from "./bibtex-authors.ts";

/** A publication as an entry of a bibliography; what is not stated is left out. */
export function referenceEntry(reference: Reference): BibEntry {
  const { key, authors, title, journal, year, volume, pages, doi, pmid, pmc, note } = reference;
  const numbers = [
    ...(pmid === null ? [] : [`PMID ${pmid}`]),
    ...(pmc === null ? [] : [pmc]),
    ...(note === null ? [] : [note]),
  ];
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", authors === null ? null : bibtexAuthors(authors)],
    ["title", title],
    ["journal", journal],
    ["year", year === null ? null : String(year)],
    ["volume", volume],
    ["pages", pages?.replace("-", "--") ?? null],
    ["doi", doi],
    ["note", numbers.length === 0 ? null : numbers.join("; ")],
  ];
  return {
    type: journal === null ? "misc" : "article",
    key,
    fields: fields.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  };
}
