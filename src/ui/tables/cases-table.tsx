import type { FigureArm } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { NamedArm } from "../arms/figure-arms.ts";
import { regimenNames } from "../arms/regimen-names.ts";
import { caseFacts } from "./case-facts.ts";
import { FactsTable } from "./facts-table.tsx";

interface CasesTableProps {
  /** Null while they have not been read. */
  readonly cases: readonly Case[] | null;
  readonly named: readonly NamedArm[];
  readonly arms: readonly FigureArm[];
}

/** Published patients, one a column, in the colour of the arm of their regimen alone. */
export function CasesTable({ cases, named, arms }: CasesTableProps) {
  if (cases?.length === 0) return <p>No published case is of this kind: change the filter of the cell.</p>;
  const heads = (cases ?? []).map(({ id, regimen, treatment }) => {
    const own = named.find(({ regimens }) => regimens.length === 1 && regimens[0] === regimen);
    const drawn = arms.find(({ arm }) => arm === own?.arm);
    const name = regimenNames[regimen ?? ""]?.short ?? treatment ?? id;
    return { key: id, head: drawn === undefined ? name : <ArmName slot={drawn.slot} name={name} /> };
  });
  return <FactsTable caption="Published patients" heads={heads} groups={caseFacts(cases ?? [])} />;
}
