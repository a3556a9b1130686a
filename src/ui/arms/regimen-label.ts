import { grouped } from "../../base/grouped.ts";
import type { KnownRegimens } from "./known-regimens.ts";

/** A label as it is set: its "x 3" with a true sign of multiplication. */
export function setLabel(label: string): string {
  return label.replace(/ x (?=\d)/u, " × ");
}

/** The label of the regimen known by an id; the id where nobody knows it. */
export function regimenLabel({ regimens }: Pick<KnownRegimens, "regimens">, id: string): string {
  const row = regimens.find((regimen) => regimen.id === id);
  return row === undefined ? id : setLabel(row.label);
}

/** A regimen as one chooses it, with how strong its evidence is: "Rituximab: grade B null, n = 17". */
export function regimenChoice({ regimens, own }: Pick<KnownRegimens, "regimens" | "own">, id: string): string {
  const row = regimens.find((regimen) => regimen.id === id);
  if (row === undefined) return id;
  return `${setLabel(row.label)}: grade ${row.grade}, n = ${grouped(row.n)}${own.has(id) ? ", own" : ""}`;
}
