import type { Assumption } from "../schema/assumption.ts";
import type { Effect } from "../schema/effect.ts";
import type { Facts } from "../schema/facts.ts";

const SCENARIO = "scenario: ";

/** The name a reader switches a scenario effect on by, as `ucb-msc/calm`; undefined for a default effect. */
export function scenarioName(effect: Effect): string | undefined {
  return effect.role.startsWith(SCENARIO) ? `${effect.regimen}/${effect.role.slice(SCENARIO.length)}` : undefined;
}

/** Which effects act in a run without parameter draws: the default ones, what is assumed of cord blood in the regimens that give it, and the scenarios switched on by name (notebook.md). */
export function actingEffects(
  { assume, scenarios }: { readonly assume: Assumption; readonly scenarios: readonly string[] },
  { regimens }: Pick<Facts, "regimens">,
): (effect: Effect) => boolean {
  const cordBlood = new Set(regimens.filter((row) => row.cordBlood === "yes").map(({ id }) => id));
  return (effect) => {
    const name = scenarioName(effect);
    if (name === undefined || scenarios.includes(name)) return true;
    return cordBlood.has(effect.regimen) && effect.role === `${SCENARIO}${assume}`;
  };
}
