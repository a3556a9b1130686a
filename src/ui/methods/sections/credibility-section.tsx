import { testedOf } from "../../../plots/index.ts";
import { assumedRows } from "../credibility/assumed-rows.ts";
import { evidenceCategories } from "../credibility/evidence-categories.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citing } from "../sources/citing.ts";
import { AssumptionsLedger } from "../tables/assumptions-ledger.tsx";
import { Ledger } from "../tables/ledger.tsx";

/** The notebook that sets published numbers beside the model. */
const testedNotebook = "#shipped/where-the-model-has-been-tested";

/** What the model is used for, what hangs on it, what is assumed and what speaks for it, in the words of two documents on credibility. */
export function CredibilitySection({ tables }: { readonly tables: MethodsTables }) {
  const cite = citing(tables.references);
  const tested = testedOf(tables.tested);
  const { regimens, effects, parameters } = assumedRows(tables);
  const assumed = regimens.length + effects.length + parameters.length;
  const graded = (grade: string): number => regimens.filter((row) => row.grade === grade).length;
  const ofGradeA = graded("A");
  const randomised = ofGradeA === 0 ? "none has" : `${ofGradeA} ${ofGradeA === 1 ? "has" : "have"}`;
  return (
    <MethodsSection entry={methodEntry("credibility")}>
      {(prose) => (
        <>
          {prose(`The terms are those of a guidance on computational models in submissions of devices (${cite("FDA 2023")}) and of the standard it builds on (${cite("ASME V&V 40")}), of which only descriptions were read. Erythron is no device and part of no submission. **No conformity with either is claimed**, and nobody else has assessed it.

- **Question of interest.** Under assumptions in sight, how does the time to independence of transfusion compare between regimens in the same simulated patients; and what would have to be true for published numbers to come about?
- **Context of use.** Teaching, and asking questions of research. Adults with pure red cell aplasia by isoagglutinins after a major or bidirectional ABO-mismatched transplant; the regimens of the table; up to four years. Who uses it can change every assumption and sees what follows. The choice of a therapy, a prognosis and a claim for a product are outside.
- **Model influence.** Small, as meant: the published reports stand beside each figure, and remain what is known. Where the model were the only ground of a decision its influence would be total, and that is outside the context of use.
- **Decision consequence.** Small, as meant: a wrong idea in a class, or a question of research that data will answer. In the care of a patient the consequences would be infection, relapse and death.
- **Model risk.** Low for this context by both. For any other it has not been assessed, and what stands below would not be enough.`)}
          <Ledger
            caption="Credibility evidence by category"
            heads={["Category", "What there is", "What it came to"]}
            groups={[
              {
                heading: null,
                rows: evidenceCategories(tested).map(({ name, done, found }) => ({
                  key: name,
                  cells: [name, done, found],
                })),
              },
            ]}
          />
          {prose(`Each published number stands beside its interval in the notebook [Where the model has been tested](${testedNotebook}). No mark was set that a number of them had to pass, before or after.

- **A shortcut that is not proven.** A candidate may be refused without being lived, where his antibody has been gone for so long, and his graft makes so much, that he cannot have been transfused in the 28 days before his start; nobody whose disease comes from cells, and nobody under settings or a model beyond those tried, is refused so. That nobody who would be eligible is lost by it was not proven. Counterexamples were searched for: in 120 searches of 960 lives each for the worst patient within the rule’s limits, haemoglobin stayed at least 0.8 g/dL above the threshold for transfusion from 28 days before the start on. Tests repeat shorter searches with every change, and live all whom the rule refuses in runs drawn by lot.
- **Applicability.** The cohorts compared have the disease after a mismatched transplant, as in the context of use. They were diagnosed, transfused and counted by other rules, mostly not stated, and given mixed therapies. No cohort compares two regimens, and no group given cord blood was counted whole: of what notebooks most ask, nothing has been tested.
- **Adequacy.** For teaching how clocks, selection, rules and small numbers make a result, it is meant to be enough. For the size of any regimen’s effect it is not.
- **Limits.** Of ${regimens.length} regimens ${randomised} a randomised comparison in this disease, and ${graded("D")} rest on case reports. Only abstracts and first pages were read. The form of the model, with three classes of patients and one kind of inhibition in each, was set beside six others in [How much depends on how the model is built](#shipped/how-much-depends-on-the-model); none was weighed against data. Ferritin, infection by cause and quality of life are not in it.`)}
          <details class="methods-details">
            <summary class="button">Show the {assumed} assumptions with their grades</summary>
            <AssumptionsLedger tables={tables} />
          </details>
        </>
      )}
    </MethodsSection>
  );
}
