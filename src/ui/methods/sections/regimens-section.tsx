import { listed } from "../../words/listed.ts";
import { fractionWords } from "../../words/fraction-words.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { EffectsLedger } from "../tables/effects-ledger.tsx";
import { KindsLedger } from "../tables/kinds-ledger.tsx";
import { RegimensLedger } from "../tables/regimens-ledger.tsx";

/** What a regimen is made of, how regimens combine, how evidence is graded, and every regimen with its effects. */
export function RegimensSection({ tables }: { readonly tables: MethodsTables }) {
  const shares = tables.effects.flatMap(({ escapeShare }) => escapeShare ?? []);
  const escape = listed([...new Set(shares.map(fractionWords))]);
  return (
    <MethodsSection entry={methodEntry("regimens")}>
      {(prose) => (
        <>
          {prose(
            "A regimen is a list of dosed effects on the therapy clock. Each effect names one mechanism of the equations; there are ten.",
          )}
          <KindsLedger tables={tables} />
          {prose(`**Combining.** An arm gives one regimen or several, each from its own day, at a multiple of the published dose and, where it is dosed at intervals, at an interval of its own. The multiple enlarges rates, θ and supplied progenitors; of what a bolus or an exchange leaves it is the exponent. Rates and additions of several regimens add up, shares left and multipliers on hazards multiply, the later of two changes of immunosuppression holds, and the weakest evidence grade is the arm's.

**Rules.** A regimen of an arm may be given by a rule: only to patients in whom, on the day it would start, a measure is under, or over, a threshold. Measures are the absolute reticulocytes, haemoglobin, the reported titre of IgM, and the transfusions of the last 28 days. They are read after that day's visit and before anything given that day acts; nothing of a later day is read. Until that day the two courses are the same to the last bit; from then on those in whom the rule holds have the regimen's effects and its multipliers on hazards, and the others have neither. The harm printed of an arm is that of all its regimens, as if given.

**Sceptical by default.** *Default* effects act at their size. Where nobody has measured a size it stands at zero: the regimen then does nothing but carry its harm. A *scenario* is an effect that a reader switches on by name to see what would have to be true; it is labelled *assumed* wherever it shows. A change of immunosuppression is the regimen itself and always acts.

**Cord blood.** The cord-blood regimens share one assumption and one assumed total, because one patient each cannot tell them apart: a difference between their curves was put there by a reader or by the schedule of doses. Escape belongs to the unit a patient gets: it is drawn once for each patient and shared by the arms; ${escape} of units are assumed to lack the antigen.

**Grades of evidence.** A: randomised. B: compared, not randomised; *null* where the comparison found nothing. C: a cohort of one arm. D: case reports. E: assumption. The grade says how well something was studied, not what was found.

**Harm.** Every regimen carries multipliers on the hazards of death and relapse from the first dose on, the probability of acute GVHD where one was reported, and its burden. GVHD is printed and not simulated. No arm is shown without its harm, and a run says whether the multipliers were on.`)}
          <RegimensLedger tables={tables} />
          {prose("The effects of each, with their sizes. Roles say what acts without being asked for.")}
          <EffectsLedger tables={tables} />
        </>
      )}
    </MethodsSection>
  );
}
