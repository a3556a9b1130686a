import { methodsId } from "../../route.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";

/** What the sums have been held against. */
export function ChecksSection() {
  return (
    <MethodsSection entry={methodEntry("checks")}>
      {(prose) =>
        prose(`That the sums are right, and that the model is, are two questions. These checks are of the first; they run with every change.

- Twelve patients were computed by two other programs with other methods, and by a third written from the text alone. Transfusion days must be the same, haemoglobin within 0.05 g/dL, reticulocytes within 0.1 percentage points and antibody within 1 %, on every day of a year.
- An independent solution (matrix exponential and history integral) must agree on 200 random patients and schedules.
- Cumulative incidences, survival curves and their limits, tests and quantiles must equal those of R (survival, cmprsk) to nine decimals.
- Iron must balance to nine decimals.
- The generator must give its published known answers; results must be the same bits in a browser and in threads, whatever their number.
- An arm without effect must give the very course of waiting, and who enters must not change when everything after the start of therapy does.

Of the second question little is known. No series of a single patient could be read, so that none has been compared; and most published incidences were used to set or to fit the numbers. What there is stands under [Credibility](#${methodsId}/credibility).`)
      }
    </MethodsSection>
  );
}
