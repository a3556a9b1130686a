import { percent } from "../../../plots/index.ts";
import type { Target } from "../../../schema/target.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { CohortsLedger } from "../tables/cohorts-ledger.tsx";
import { citing } from "../sources/citing.ts";
import { TargetsLedger } from "../tables/targets-ledger.tsx";

function targetOf(targets: readonly Target[], id: string): Target {
  const found = targets.find((target) => target.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}

/** What published data say of the disease, and what that does not show. */
export function KnownSection({ tables }: { readonly tables: MethodsTables }) {
  const cite = citing(tables.references);
  const of = (id: string): Target => targetOf(tables.targets, id);
  const day = (id: string): string => String(of(id).day ?? "?");
  const share = (id: string): string => percent(of(id).value ?? NaN);
  const count = (id: string): string => {
    const { value, n } = of(id);
    return `${Math.round((value ?? NaN) * (n ?? NaN))} of ${n ?? "?"}`;
  };
  const ratio = (id: string): string => `${of(id).value ?? "?"} (${of(id).low ?? "?"} to ${of(id).high ?? "?"})`;
  const limits = (id: string): string => `${percent(of(id).low ?? NaN)} to ${percent(of(id).high ?? NaN)}`;
  const interval = (id: string): string => `${of(id).low ?? "?"} to ${of(id).high ?? "?"}`;
  return (
    <MethodsSection entry={methodEntry("known")}>
      {(prose) => (
        <>
          {prose(`Only abstracts and first pages could be read. A blank stays blank.

- **How fast.** Aplasia that resolved lasted a median of ${day("longval-q50")} d, quartiles ${day("longval-q25")} and ${day("longval-q75")} (${cite("Longval 2021")}). Quartiles among those who recovered say how fast they do, not how many.
- **How many.** Before anything was done for it ${count("aung-untreated")} patients recovered in one cohort (${cite("Aung 2013")}) and ${count("zhu-untreated")} in another (${cite("Zhu KE 2007")}); in the first, ${count("aung-taper")} after tacrolimus was stopped. Most were being tapered, and treatment ends the waiting of some.
- **Treated against untreated.** Two comparisons, neither randomised, found nothing: a hazard ratio of resolution of ${ratio("longval-any")} for any treatment and ${ratio("longval-epo")} for erythropoietin (95\u00a0% limits; ${cite("Longval 2021")}), and no difference in days among ${of("hirokawa").n ?? "?"} patients (${cite("Hirokawa 2013")}). They exclude neither half the rate nor nearly twice.
- **Daratumumab.** Of ${of("dara-6").n ?? "?"} patients, all treated, ${share("dara-6")} (${limits("dara-6")}) were independent by day ${day("dara-6")} and ${share("dara-12")} (${limits("dara-12")}) by day ${day("dara-12")} (${cite("Gagelmann 2025")}). Without a comparison that bounds the drug's rate from below only.
- **Marrow without the aplasia.** After allografts haemoglobin reached 13 g/dL by day ${day("jaspers-epo")} in ${share("jaspers-control")} without and ${share("jaspers-epo")} with erythropoietin (randomised, ${cite("Jaspers 2014")}): that fixes the supply of the graft and how far erythropoietin is blunted.
- **Cord blood.** Three patients, one a regimen, were reported independent on days ${interval("li25-2")}, ${interval("li25-1")} and ${interval("li25-3")} (${cite("Li 2025")}). They were published because they recovered; how many were treated is not known.`)}
          <TargetsLedger tables={tables} />
          {prose(
            "Groups of patients that were read, whether they had the aplasia after a transplant or not, and whatever they were given.",
          )}
          <details class="methods-details">
            <summary class="button">Show the {tables.cohorts.length} published groups</summary>
            <CohortsLedger tables={tables} />
          </details>
        </>
      )}
    </MethodsSection>
  );
}
