import type { BibEntry } from "./bib-entry.ts";
import { bibtexText } from "./bibtex-text.ts";

/** Fields that programs read and do not typeset. */
const verbatim = new Set(["doi", "url"]);

/** Fields whose capitals and commas stand as they are. */
const kept = new Set(["title"]);

function valueOf(name: string, value: string): string {
  if (verbatim.has(name)) return value;
  return kept.has(name) ? `{${bibtexText(value)}}` : bibtexText(value);
}

/** Entries as a BibTeX file, one after another, in UTF-8. Author lists are given as BibTeX wants them: names joined by "and", braces around those that are not persons. */
export function bibtex(entries: readonly BibEntry[]): string {
  return entries
    .map(({ type, key, fields }) => {
      const lines = fields.map(([name, value]) =>
        name === "author" ? `  author = {${value}}` : `  ${name} = {${valueOf(name, value)}}`,
      );
      return `@${type}{${key},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}
