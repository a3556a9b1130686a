import { StructureVariant } from "../../../schema/structure.ts";
import { structureWords } from "../../../schema/structure-words.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";

/** What may be otherwise, a line each. */
const variants = StructureVariant.options
  .map((variant) => `- *${structureWords[variant].label}*: ${structureWords[variant].says}.`)
  .join("\n");

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

**What else is left out.** Bleeding and transfusion for it; infections but as part of the hazard of death; antibodies against transfused cells; iron removal; children; minor ABO mismatch; how traits go together within a patient; whatever a therapy does to quality of life.

**Built otherwise.** A run may be of a model in which one thing is otherwise (\`structure\` of *simulate*), and a sweep over them shows how far a conclusion depends on the build:

${variants}

Each is an assumption of evidence grade E. With own cells destroyed, the loss comes on top of the random one, half of the most where the antibody halves the survival of progenitors (A = A50), and cells of infused units that lack the antigen are spared. Host cells are there on every day from 40 days before diagnosis on; inhibition by cells reaches them. Without feedback the largest stimulation is 1 in every patient. A fixed life ends after the mean of the patient, and random loss goes on. Six models of one family are no sample of all that could be built.`)
      }
    </MethodsSection>
  );
}
