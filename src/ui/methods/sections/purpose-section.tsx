import { methodsId } from "../../route.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";

/** What the model is for, and what it is not. */
export function PurposeSection({ model }: { readonly model: string }) {
  return (
    <MethodsSection entry={methodEntry("purpose")}>
      {(prose) =>
        prose(
          `Erythron simulates, day by day, how patients with pure red cell aplasia after an ABO-mismatched allogeneic transplant (major or bidirectional mismatch) recover their red cells, and when they stop needing transfusions. It compares regimens in the same simulated patients, under assumptions that a reader can see and change.

It is a research and teaching model. It is not a device for the care of a patient; it gives neither advice nor a prognosis.

The model is called \`${model}\`. That name fixes the equations, the order of the sums and the sequence of patients, so that a result can be repeated to the last bit. Its numbers stand in tables with their sources, [further down](#${methodsId}/parameters). Most are starting points set by hand from published figures, at which a run without parameter draws stands; its curves have no band. What the published studies leave open was estimated once, by simulating those studies: \`data/posterior.csv\` holds draws of it, and a run that takes draws shows them as a band.`,
        )
      }
    </MethodsSection>
  );
}
