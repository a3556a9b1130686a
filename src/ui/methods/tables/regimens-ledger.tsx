import { setLabel } from "../../arms/regimen-label.ts";
import { harmFacts } from "../../arms/harm-facts.ts";
import { EvidenceChip } from "../../evidence/evidence-chip.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { SourceText } from "../sources/source-text.tsx";
import { Ledger } from "./ledger.tsx";
import { Stated } from "./stated.tsx";

const heads = ["Regimen", "Evidence", "Deaths", "Relapses", "Acute GVHD II–IV", "Burden", "Source", "To know"];

/** Every regimen with its evidence, harm and burden. */
export function RegimensLedger({ tables: { regimens, references } }: { readonly tables: MethodsTables }) {
  const rows = regimens.map((regimen) => {
    const { death, relapse, gvhd, burden } = harmFacts(regimen);
    return {
      key: regimen.id,
      cells: [
        setLabel(regimen.label),
        <>
          <EvidenceChip grade={regimen.grade} n={regimen.n} /> {regimen.design}
        </>,
        death,
        relapse,
        <Stated text={gvhd === "not stated" ? null : gvhd} />,
        burden,
        <SourceText source={regimen.source} references={references} />,
        <Stated text={regimen.says} />,
      ],
    };
  });
  return <Ledger caption="Regimens with evidence, harm and burden" heads={heads} groups={[{ heading: null, rows }]} />;
}
