import { harmFactors } from "../model/index.ts";
import type { Regimen } from "../schema/regimen.ts";
import type { Harm } from "../schema/summary.ts";

/** Grades from the strongest evidence to the weakest. */
const GRADES: readonly Regimen["grade"][] = ["A", "B", "B null", "C", "D", "E"];

/** The weakest grade among the regimens an arm gives; E when it gives none. */
export function armGrade(regimens: readonly Regimen[]): string {
  if (regimens.length === 0) return "E";
  return GRADES[Math.max(...regimens.map(({ grade }) => GRADES.indexOf(grade)))] ?? "E";
}

/** The probability that at least one of several independent harms happens; null where none was reported. */
function anyOf(probabilities: readonly (number | null)[]): number | null {
  const stated = probabilities.filter((probability) => probability !== null);
  if (stated.length === 0) return null;
  return stated.length === 1
    ? (stated[0] ?? null)
    : 1 - stated.reduce((none, probability) => none * (1 - probability), 1);
}

/** SD of the log of a product of independent factors. */
function jointSd(sds: readonly number[]): number {
  return sds.length === 1 ? (sds[0] ?? 0) : Math.sqrt(sds.reduce((sum, sd) => sum + sd * sd, 0));
}

/** The harm of an arm: factors multiply, their logs being independent; probabilities of GVHD join; burdens are listed. */
export function armHarm(regimens: readonly Regimen[]): Harm {
  const reported = regimens.filter(({ gvhd }) => gvhd !== null);
  const limited = reported.filter(({ gvhdLow, gvhdHigh }) => gvhdLow !== null && gvhdHigh !== null);
  // limits of some of the harms are no limits of them all
  const limits = limited.length === reported.length ? limited : [];
  const factors = harmFactors(regimens);
  return {
    deathFactor: factors.dead,
    deathSd: jointSd(regimens.map(({ deathSd }) => deathSd)),
    relapseFactor: factors.relapsed,
    relapseSd: jointSd(regimens.map(({ relapseSd }) => relapseSd)),
    gvhd: anyOf(reported.map(({ gvhd }) => gvhd)),
    gvhdLow: anyOf(limits.map(({ gvhdLow }) => gvhdLow)),
    gvhdHigh: anyOf(limits.map(({ gvhdHigh }) => gvhdHigh)),
    burden: regimens.map(({ burden }) => burden).join("; "),
  };
}
