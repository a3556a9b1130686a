import { bibtexText } from "./bibtex-text.ts";

/** A list of authors as references.csv writes it, as BibTeX wants it: "Zhu KE, Li JP, et al." becomes "Zhu, K. E. and Li, J. P. and others"; a name without initials stands in braces. */
export function bibtexAuthors(authors: string): string {
  return authors
    .split(/,\s*/u)
    .map((name) => {
      if (name === "et al.") return "others";
      const [, surname, initials] = /^(.+) (\p{Lu}{1,4})$/u.exec(name) ?? [];
      if (surname === undefined || initials === undefined) return `{${bibtexText(name)}}`;
      return `${bibtexText(surname)}, ${Array.from(initials, (letter) => `${letter}.`).join(" ")}`;
    })
    .join(" and ");
}
