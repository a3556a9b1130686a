import type { FigureArm } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { NamedArm } from "../arms/figure-arms.ts";
import { regimenNames } from "../arms/regimen-names.ts";
import { fewest } from "../observed/drawn-range.ts";
import { armSlot } from "../observed/figure-groups.ts";
import { grouped } from "../../base/grouped.ts";
import { caseFacts } from "./case-facts.ts";
import { FactsTable } from "./facts-table.tsx";
import { mostOwn, withOwnFacts } from "./own-case-facts.ts";

interface CasesTableProps {
  /** Null while they have not been read. */
  readonly cases: readonly Case[] | null;
  /** The reader's own; null: none are open. */
  readonly own: OwnView | null;
  readonly named: readonly NamedArm[];
  readonly arms: readonly FigureArm[];
}

/** Published patients and the reader's own, one a column, in the colour of the arm of their regimen alone. */
export function CasesTable({ cases, own, named, arms }: CasesTableProps) {
  if (cases?.length === 0 && own === null)
    return <p>No published case is of this kind: change the filter of the cell.</p>;
  const published = (cases ?? []).map(({ id, regimen, treatment }) => {
    const alone = named.find(({ regimens }) => regimens.length === 1 && regimens[0] === regimen);
    const drawn = arms.find(({ arm }) => arm === alone?.arm);
    const name = regimenNames[regimen ?? ""]?.short ?? treatment ?? id;
    return { key: id, head: drawn === undefined ? name : <ArmName slot={drawn.slot} name={name} /> };
  });
  const groups = caseFacts(cases ?? []);
  if (own === null) return <FactsTable caption="Published patients" heads={published} groups={groups} />;
  const yours = own.rows.slice(0, mostOwn).map(({ id, group }) => {
    const slot = group === null ? null : armSlot(group, named, arms);
    const name = `yours, ${id}`;
    return { key: `own ${id}`, head: slot === null ? name : <ArmName slot={slot} name={name} /> };
  });
  return (
    <FactsTable
      caption="Published patients and yours"
      heads={[...published, ...yours]}
      sources={[
        { heading: "Published", columns: published.length },
        { heading: ownHeading(own, yours.length), columns: yours.length },
      ].filter(({ columns }) => columns > 0)}
      groups={withOwnFacts(groups, published.length, own)}
    />
  );
}

/** How many more there are is said where no group is so small that it could be worked out. */
function ownHeading({ file, n, report }: OwnView, shown: number): string {
  if (n <= shown) return `Yours, ${file}`;
  const small = report.groups.some((group) => group.n < fewest);
  return `Yours, ${file}: ${shown} and ${small ? "" : `${grouped(n - shown)} `}more`;
}
