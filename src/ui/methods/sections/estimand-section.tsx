import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citing } from "../sources/citing.ts";
import { quoteParameter } from "../parameter-words.ts";
import { Ledger } from "../tables/ledger.tsx";

/** What exactly is estimated. */
export function EstimandSection({ tables: { parameters, references } }: { readonly tables: MethodsTables }) {
  const cite = citing(references);
  const q = (symbol: string): string => quoteParameter(parameters, symbol);
  const rows = [
    [
      "In whom",
      "Simulated adults with PRCA after a major or bidirectional ABO-mismatched transplant who are eligible on the day therapy starts (see above).",
    ],
    [
      "Compared",
      "Regimens, or combinations of them, from the same day in the same patients; the first arm is the one all others are compared with.",
    ],
    [
      "Variable",
      `A run of independence begins on the day of the last transfusion (day 0 if there was none) and is confirmed when neither a transfusion nor a competing event follows within the window (${q("window")} unless set otherwise). Time to independence is the start of the first confirmed run. A run ends with the next transfusion or competing event.`,
    ],
    [
      "Competing events",
      `Death (${q("death")}), relapse (${q("relapse")}) and a second graft (${q("secondGraft")}), each with a constant hazard from diagnosis, multiplied from the first dose on by what the arm carries. The draws are shared by the arms. An event within the window cancels the run and counts on its own day.`,
    ],
    [
      "Intercurrent events",
      "Death, relapse and second graft: what happens while the patient is alive and free of them is what counts. Other therapy of the aplasia, and transfusion for bleeding, do not occur: a hypothetical strategy. Published cohorts answer a different question, so that they can only make results plausible.",
    ],
    [
      "Summary",
      "The cumulative incidence of independence by day, up to the horizon, with the incidences of the competing events beside it; the share independent on a day, which can fall; mean days independent by days 180 and 365 (restricted means), with days lost to competing events.",
    ],
    [
      "Difference",
      "Days independent gained by a patient in one arm against the same patient in the first: mean, 5, 50 and 95\u00a0%, and the shares who gain more than 14 days, stay within 14, lose more than 14. Two units last about that long: less is the grid of visits, not biology.",
    ],
    [
      "Also",
      `Recovery day (the first of ${q("recoveryRun")} in a row with absolute reticulocytes of at least ${q("recoveryCount")}), the first day with haemoglobin of 10 g/dL and no transfusion for 28 days, the first day with IgM and IgG both under a titre that is a setting, red-cell units, iron.`,
    ],
  ] as const;
  return (
    <MethodsSection entry={methodEntry("estimand")}>
      {(prose, line) => (
        <>
          {prose(
            `An estimand says what is estimated before anything is (${cite("ICH E9(R1)")}). This one is the same for every arm.`,
          )}
          <Ledger
            caption="The estimand"
            heads={["Part", "What it is here"]}
            groups={[{ heading: null, rows: rows.map(([part, text]) => ({ key: part, cells: [part, line(text)] })) }]}
          />
          {prose(
            "Every simulated patient is followed to one window past the horizon, so that nobody is censored, and Aalen–Johansen's estimator is a plain share of patients. Kaplan–Meier with deaths censored is not used: it would count the dead as if they could still recover. In data a reader opens, follow-up ends at its last day less the window, and there limits are those of the sample.",
          )}
        </>
      )}
    </MethodsSection>
  );
}
