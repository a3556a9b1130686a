import { nounFor } from "../../base/counted.ts";
import { numeral, type ObservedInterval } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { NamedArm } from "../arms/figure-arms.ts";
import { regimenNames } from "../arms/regimen-names.ts";

/** Published patients as intervals from first dose, each in the colour of the arm of its regimen alone; only those whose interval is stated on that clock. */
export function observedIntervals(cases: readonly Case[], arms: readonly NamedArm[]): readonly ObservedInterval[] {
  return cases.flatMap((row) => {
    const { clock, regimen, reported, independenceLow: low, independenceHigh: high } = row;
    if (clock !== "therapy" || low === null || high === null) return [];
    const own = arms.find(({ regimens }) => regimens.length === 1 && regimens[0] === regimen);
    const name = regimenNames[regimen ?? ""]?.within ?? row.treatment ?? "not stated";
    return [{ arm: own?.arm ?? "", label: `${name}${reported === null ? "" : `, ${reported}`}`, low, high, n: 1 }];
  });
}

/** The line above the observed lanes: "Observed: three patients (Li 2025)"; short on the phone: "Observed (Li 2025)"; the first word alone while no cases have been read. A reader's own are named beside them. */
export function observedTitle(cases: readonly Case[], short: boolean, yours: boolean): string {
  if (cases.length === 0) return yours ? "Observed: yours, hollow" : "Observed";
  const sources = [...new Set(cases.map(({ citation }) => shortCitation(citation)))].join("; ");
  const patients = `${numeral(cases.length)} ${nounFor(cases.length, "patient")}`;
  if (short) return yours ? `Observed (${sources}; yours)` : `Observed (${sources})`;
  return `Observed: ${patients} (${sources})${yours ? ", and yours, hollow" : ""}`;
}

function shortCitation(citation: string): string {
  const author = citation.split(/[\s,]/u)[0] ?? citation;
  const year = /\b(?:19|20)\d\d\b/u.exec(citation)?.[0];
  return year === undefined ? author : `${author} ${year}`;
}
