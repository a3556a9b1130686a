import * as z from "zod/mini";
import { formed, orBlank, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

/** One publication; null is *not stated*. */
export const Reference = z.strictObject({
  key: formed("its name in citations and BibTeX", /^[a-z][a-z0-9-]*$/, "lower-case letters, digits and hyphens"),
  cited: orBlank(text("how sources in the tables name it; several names parted by semicolons")),
  authors: orBlank(text("surname and initials, parted by commas; et al. where more are known to follow")),
  title: orBlank(text("as published, in sentence case")),
  journal: orBlank(text("abbreviated")),
  year: orBlank(whole("year of publication", { min: 1900, max: 2100 })),
  volume: orBlank(text("volume")),
  pages: orBlank(formed("pages or article number", /^[A-Z]?\d+(-[A-Z]?\d+)?$/, "pages such as 798-805 or E239-E242")),
  doi: orBlank(formed("digital object identifier", /^10\.\d{4,9}\/\S+$/, "a DOI such as 10.3389/fonc.2025.1585088")),
  pmid: orBlank(formed("PubMed number", /^\d{1,9}$/, "digits")),
  pmc: orBlank(formed("PubMed Central number", /^PMC\d{1,9}$/, "PMC and digits")),
  note: orBlank(text("what a reader must know")),
});
export type Reference = z.infer<typeof Reference>;

/** references.csv */
export const referenceTable: TableSchema<Reference> = {
  name: "references",
  says: "One publication named in the other tables or in the methods a row. Most were read as abstracts: what neither the tables nor the publication's own page states stays blank.",
  row: Reference,
  rules: [
    {
      says: "doi, pmid, pmc, journal or title is stated",
      column: "doi",
      reason: "missing",
      message: "missing identity",
      remedy: "state doi, pmid, pmc, journal or title",
      holds: ({ doi, pmid, pmc, journal, title }) =>
        [doi, pmid, pmc, journal, title].some((identity) => identity !== null),
    },
  ],
  key: "key",
};
