import { SUPPLY_GROUPS } from "../kernel/index.ts";
import type { Arm } from "../schema/arm.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { actingEffects } from "./acting-effects.ts";
import { armEffects } from "./arm-effects.ts";
import { escapeShares } from "./effect-curves.ts";
import { type EffectOnDay, effectsOf } from "./effect-on-day.ts";
import { impossible } from "./impossible.ts";
import { modelStructure } from "./model-structure.ts";

/** Most rules of an arm: each doubles what its patients can come to be given. */
const MOST_RULES = 4;

/** Whether some dose would calm more than everything, or take away more supply than the graft has. */
function takesTooMuch(effects: readonly EffectOnDay[]): boolean {
  const losses = effectsOf(effects, "graft").map(({ rise }) => Math.min(0, rise));
  return effectsOf(effects, "calm").some(({ size }) => size > 1) || losses.reduce((sum, loss) => sum + loss, 0) < -1;
}

/** Whether an arm is told an interval although nothing in it is dosed at intervals. */
function isDeafToInterval(arm: Arm, facts: Facts): boolean {
  const told = arm.regimens.filter(({ every }) => every !== null);
  const dosed = new Set(facts.effects.filter(({ doses }) => doses > 1).map(({ regimen }) => regimen));
  return told.length > 0 && !told.some(({ regimen }) => dosed.has(regimen));
}

/** What is impossible in the arms of a request: doses beyond all there is, intervals nobody follows, too many kinds of units or rules, one name for two arms. */
export function armFailures(request: RunRequest, facts: Facts): readonly Failure[] {
  const acts = actingEffects(request, facts);
  const most = SUPPLY_GROUPS - (modelStructure(request.structure).hostSupply > 0 ? 1 : 0);
  const names = request.arms.map(({ arm }) => arm);
  return request.arms.flatMap((arm, index) => {
    const { effects } = armEffects(arm, facts.effects, acts);
    const failures: Failure[] = [];
    const rules = arm.regimens.filter(({ rule }) => rule !== undefined).length;
    if (rules > MOST_RULES) {
      const remedy = `give at most ${MOST_RULES} of its regimens by a rule`;
      failures.push(impossible("limit", `too many rules: ${rules} (arm ${arm.arm})`, remedy));
    }
    if (isDeafToInterval(arm, facts)) {
      failures.push(
        impossible("range", `idle interval: nothing is given at intervals (arm ${arm.arm})`, "leave out every"),
      );
    }
    if (names.indexOf(arm.arm) !== index) {
      failures.push(impossible("duplicate", `duplicate arm: "${arm.arm}"`, "give each arm a name of its own"));
    }
    if (takesTooMuch(effects)) {
      failures.push(
        impossible(
          "range",
          `impossible dose: more than all would be taken away (arm ${arm.arm})`,
          "use a smaller dose",
        ),
      );
    }
    if (escapeShares(effects).length > most) {
      const remedy = `use at most ${most} shares of units that lack the antigen`;
      failures.push(impossible("limit", `crowded arm: ${arm.arm}`, remedy));
    }
    return failures;
  });
}
