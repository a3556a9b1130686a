import type { Arm } from "../../schema/arm.ts";
import type { Regimen } from "../../schema/regimen.ts";
import type { Switched } from "../arms/acting-effects.ts";
import { assumedWords } from "../arms/assumed-words.ts";
import { harmFacts } from "../arms/harm-facts.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { setLabel } from "../arms/regimen-label.ts";
import type { Fact } from "./facts.ts";

/** What is known of each arm's regimens, what is assumed of them under the current switch, and the harm and burden they carry; an arm a column. Without rows yet the facts are the same, empty. */
export function regimenFacts(arms: readonly Arm[], known: KnownRegimens, switched: Switched): readonly Fact[] {
  const { regimens, effects, own } = known;
  const harm = (regimen: Regimen) => harmFacts(regimen, own.has(regimen.id));
  const of = (arm: Arm): readonly Regimen[] =>
    arm.regimens.flatMap(({ regimen }) => regimens.find(({ id }) => id === regimen) ?? []);
  const fact = (label: string, value: (regimen: Regimen) => string | null): Fact => ({
    label,
    values: arms.map((arm) => [...new Set(of(arm).map((regimen) => value(regimen) ?? "not stated"))].join("; ")),
  });
  return [
    fact("In full", ({ label }) => setLabel(label)),
    fact("Design", ({ design }) => design),
    {
      label: "What acts",
      values: effects.length === 0 ? [] : arms.map((arm) => assumedWords(arm.regimens, known, switched).join(" ")),
    },
    fact("Deaths", (regimen) => harm(regimen).death),
    fact("Relapses", (regimen) => harm(regimen).relapse),
    fact("Acute GVHD II–IV", (regimen) => harm(regimen).gvhd),
    fact("Burden", ({ burden }) => burden),
    fact("To know", ({ says }) => says),
    fact("Source", ({ source }) => source),
  ];
}
