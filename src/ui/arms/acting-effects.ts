import type { Assumption } from "../../schema/assumption.ts";
import type { Effect } from "../../schema/effect.ts";
import { cordBloodIn } from "./cord-blood.ts";
import type { KnownRegimens } from "./known-regimens.ts";

/** What switches effects on in a run: what is assumed of cord blood, and further scenario rows as `regimen/role`. */
export interface Switched {
  readonly assume: Assumption;
  readonly scenarios: readonly string[];
}

/** The effects of a regimen that act in a run without parameter draws: the default ones, what is assumed of cord blood, and the scenarios switched on by name. */
export function actingEffects(
  regimen: string,
  { regimens, effects }: Pick<KnownRegimens, "regimens" | "effects">,
  { assume, scenarios }: Switched,
): readonly Effect[] {
  const assumed = cordBloodIn(regimens).has(regimen) ? [`scenario: ${assume}`] : [];
  const named = scenarios.flatMap((scenario) => {
    const [of, role] = scenario.split("/");
    return of === regimen && role !== undefined ? [`scenario: ${role}`] : [];
  });
  const roles = new Set(["default", ...assumed, ...named]);
  return effects.filter((effect) => effect.regimen === regimen && roles.has(effect.role));
}
