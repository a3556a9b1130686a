import type { EvidenceRow } from "../schema/evidence-row.ts";
import { percent } from "./percent.ts";

/** A study as it is called in short: up to its year. */
export function studyWords(study: string): string {
  return /^.*?\d{4}/u.exec(study)?.[0] ?? study;
}

/** An outcome in short: "7 of 12, Aung 2013". */
export function outcomeWords({ count, n, value, day, study }: EvidenceRow): string {
  const what = count === null ? `${day === null ? "" : `day ${day}: `}${percent(value)}` : `${count} of ${n}`;
  return `${what}, ${studyWords(study)}`;
}

/** The limits of an outcome in words: "exact 95 % limits 28 % to 85 %". */
export function limitWords({ low, high, level, limits }: EvidenceRow): string {
  if (low === null || high === null) return "no limits stated";
  return `${limits} ${Math.round(100 * level)}\u00a0% limits ${percent(low)} to ${percent(high)}`;
}
