import type { Reference } from "../../../schema/reference.ts";
import { bibtex } from "../bibtex/bibtex.ts";
import { referenceEntry } from "../bibtex/reference-entry.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citation } from "../sources/citation.ts";
import { referenceId } from "../sources/source-links.ts";
import { TakeText } from "../take/take-text.tsx";

/** Every publication with links, and all of them as BibTeX. */
export function ReferencesSection({ tables: { references } }: { readonly tables: MethodsTables }) {
  const entries = bibtex(references.map(referenceEntry));
  return (
    <MethodsSection entry={methodEntry("references")}>
      {(prose) => (
        <>
          {prose(
            "What the tables or this page name. Most were read as abstracts, some through others who cite them; what could not be read, authors and titles included, is left out rather than guessed.",
          )}
          <ol class="references">
            {references.map((reference) => (
              <li key={reference.key} id={referenceId(reference)}>
                {citation(reference)} <Links reference={reference} />
                {reference.note !== null && <span class="ledger-quiet"> ({reference.note})</span>}
              </li>
            ))}
          </ol>
          <TakeText
            what="BibTeX of all"
            text={entries}
            file={{ name: "erythron-references.bib", type: "application/x-bibtex;charset=utf-8" }}
          >
            <pre>{entries}</pre>
          </TakeText>
        </>
      )}
    </MethodsSection>
  );
}

function Links({ reference: { doi, pmid, pmc } }: { readonly reference: Reference }) {
  const links = [
    ...(doi === null ? [] : [{ text: doi, href: `https://doi.org/${doi}` }]),
    ...(pmid === null ? [] : [{ text: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }]),
    ...(pmc === null ? [] : [{ text: pmc, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/` }]),
  ];
  return (
    <>
      {links.map(({ text, href }) => (
        <>
          <a href={href}>{text}</a>{" "}
        </>
      ))}
    </>
  );
}
