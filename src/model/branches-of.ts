import type { Arm } from "../schema/arm.ts";
import type { Effect } from "../schema/effect.ts";
import type { Facts } from "../schema/facts.ts";
import { armDoses, armEffects } from "./arm-effects.ts";
import { forcesOf } from "./forces.ts";
import { harmFactors, type HarmStep, harmSteps } from "./harm-factors.ts";
import type { ArmRule, Branch } from "./run.ts";

/** What a branch is worked out from. */
interface BranchSetting {
  readonly facts: Facts;
  readonly acts: (effect: Effect) => boolean;
  readonly harm: boolean;
  /** Days from day 0 on, and tau_P in days. */
  readonly days: number;
  readonly progenitorTurnover: number;
  readonly hostSupply: number;
}

const harmless: readonly HarmStep[] = [{ from: 0, factors: harmFactors([]) }];

/** The rules of an arm, in the order of its regimens; that of a regimen at dose 0 decides nothing and is left out. */
export function rulesOf(arm: Arm): readonly ArmRule[] {
  return arm.regimens.flatMap(({ regimen, start, dose, rule }) =>
    rule === undefined || dose === 0 ? [] : [{ regimen, day: start, rule }],
  );
}

/** The branches of an arm, one a combination of its rules (2 to their number): bit i of a branch's place says whether rule i of `rulesOf` held. Regimens without a rule are in all of them. */
export function branchesOf(
  arm: Arm,
  { facts, acts, harm, days, progenitorTurnover, hostSupply }: BranchSetting,
): readonly Branch[] {
  return Array.from({ length: 1 << rulesOf(arm).length }, (_, held) => {
    let bit = 0;
    const regimens = arm.regimens.filter(({ rule, dose }) => {
      if (rule === undefined || dose === 0) return true;
      bit += 1;
      return ((held >> (bit - 1)) & 1) === 1;
    });
    const given = { ...arm, regimens };
    const { effects, changes } = armEffects(given, facts.effects, acts);
    return {
      doses: armDoses(given, facts.effects),
      effects,
      forces: forcesOf(effects, 0, days, progenitorTurnover, hostSupply),
      changes,
      harm: harm ? harmSteps(given, facts) : harmless,
    };
  });
}
