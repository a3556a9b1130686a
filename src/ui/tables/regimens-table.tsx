import { ArmName } from "../arms/arm-name.tsx";
import type { RunFacts } from "../cells/run-facts.ts";
import { EvidenceChip } from "../evidence/evidence-chip.tsx";
import { DoseTimeline } from "./dose-timeline.tsx";
import { FactsTable } from "./facts-table.tsx";
import { regimenFacts } from "./regimen-facts.ts";

/** The regimens of a run: when what is given, then evidence, what is assumed, harm and burden. */
export function RegimensTable({ facts }: { readonly facts: RunFacts }) {
  const { arms, drawn, regimens, own, switched } = facts;
  const evidence = arms.map((arm) =>
    arm.regimens.flatMap(({ regimen }) => regimens.find(({ id }) => id === regimen) ?? []),
  );
  const heads = drawn.map(({ arm, slot, shortLabel }, index) => ({
    key: arm,
    head: (
      <>
        <ArmName slot={slot} name={shortLabel} />
        <span class="facts-evidence">
          {(evidence[index] ?? []).map(({ id, grade, n }) => (
            <EvidenceChip key={id} grade={grade} n={n} own={own.has(id)} />
          ))}
        </span>
      </>
    ),
  }));
  return (
    <div>
      <DoseTimeline arms={arms} drawn={drawn} known={facts} />
      <FactsTable
        caption="Regimens: evidence, what is assumed, harm and burden"
        heads={heads}
        groups={[{ heading: null, facts: regimenFacts(arms, facts, switched) }]}
      />
    </div>
  );
}
