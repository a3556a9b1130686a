import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { ParametersLedger } from "../tables/parameters-ledger.tsx";

interface ParametersSectionProps {
  readonly tables: MethodsTables;
  readonly changed: ReadonlyMap<string, readonly number[]>;
}

/** Every number of the model. */
export function ParametersSection({ tables, changed }: ParametersSectionProps) {
  return (
    <MethodsSection entry={methodEntry("parameters")}>
      {(prose) => (
        <>
          {prose(
            "The typical value of each, the range in which a reader may change it, how patients spread around it, what nobody knows about it, and where it comes from. *Standing* says what kind of source that is: an abstract or a table of a paper, the code of another model, a textbook, a number cited by others or derived, a fit to patients without the aplasia, or an assumption.",
          )}
          <ParametersLedger tables={tables} changed={changed} />
        </>
      )}
    </MethodsSection>
  );
}
