import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";

/** For whom the model speaks, and what it leaves out. */
export function GateSection() {
  return (
    <MethodsSection entry={methodEntry("gate")}>
      {(prose) =>
        prose(`**The diagnosis.** The model speaks of patients with all of these, and of nobody else:

- a marrow without red cell precursors;
- parvovirus and cytomegalovirus negative;
- no relapse of the disease that was transplanted;
- no drug that explains it;
- neither haemolysis nor thrombotic microangiopathy.

**Therapies that are not modelled.** Intravenous immunoglobulin and blockers of the neonatal Fc receptor, isatuximab, antithymocyte globulin, sirolimus, agents against BCMA, a boost of CD34-positive cells, and a second graft as treatment. A second graft is a competing event here.

**What else is left out.** Bleeding and transfusion for it; infections but as part of the hazard of death; antibodies against transfused cells; iron removal; children; minor ABO mismatch; how traits go together within a patient; whatever a therapy does to quality of life.`)
      }
    </MethodsSection>
  );
}
