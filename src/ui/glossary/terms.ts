import { comparisonTerms } from "./comparison-terms.ts";
import { diseaseTerms } from "./disease-terms.ts";
import { statisticsTerms } from "./statistics-terms.ts";
import type { Term } from "./term.ts";

/** Every term of the glossary, by name. */
export const terms: readonly Term[] = [...diseaseTerms, ...comparisonTerms, ...statisticsTerms].toSorted((one, other) =>
  one.name.localeCompare(other.name, "en-GB"),
);
