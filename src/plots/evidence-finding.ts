import { counted } from "../base/counted.ts";
import type { Evidence } from "./evidence.ts";

/** How many published rows carry a time to independence: "3 of 51 published rows carry a time to independence". */
export function timedWords({ rows, timed }: Pick<Evidence, "rows" | "timed">): string {
  return `${timed} of ${counted(rows, "published row")} ${rows === 1 || timed === 1 ? "carries" : "carry"} a time to independence`;
}

/** What is published, in sentences true of the counts; which regimen does more is not among them. */
export function evidenceFinding(evidence: Evidence | null): string {
  if (evidence === null) return "Not read yet.";
  const { regimens, counted: inAll } = evidence;
  const recovered = sum(regimens.map((regimen) => regimen.recovered));
  const failed = sum(regimens.map((regimen) => regimen.failed));
  const randomised = regimens.filter(({ grade }) => grade === "A").length;
  return [
    `${timedWords(evidence)}.`,
    `Of the ${counted(inAll, "patient")} published one by one, ${recovered} recovered after a regimen shown here. Such regimens failed ${counted(failed, "time")}: failures are seen only in those later rescued.`,
    `${randomised === 0 ? "No" : randomised} ${randomised > 1 ? "regimens" : "regimen"} of ${regimens.length} ${randomised > 1 ? "have" : "has"} a randomised comparison in this disease.`,
  ].join(" ");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
