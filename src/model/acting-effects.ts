import type { Assumption } from "../schema/assumption.ts";
import type { Effect } from "../schema/effect.ts";

const SCENARIO = "scenario: ";

/** Whether a regimen infuses cord blood: those share one assumption. */
export function isCordBlood(regimen: string): boolean {
  return regimen.startsWith("ucb-");
}

/** The name a reader switches a scenario effect on by, as `ucb-msc/calm`; undefined for a default effect. */
export function scenarioName(effect: Effect): string | undefined {
  return effect.role.startsWith(SCENARIO) ? `${effect.regimen}/${effect.role.slice(SCENARIO.length)}` : undefined;
}

/** Which effects act in a run without parameter draws: the default ones, what is assumed of cord blood, and the scenarios switched on by name (notebook.md). */
export function actingEffects(assume: Assumption, scenarios: readonly string[]): (effect: Effect) => boolean {
  return (effect) => {
    const name = scenarioName(effect);
    if (name === undefined || scenarios.includes(name)) return true;
    return isCordBlood(effect.regimen) && effect.role === `${SCENARIO}${assume}`;
  };
}
