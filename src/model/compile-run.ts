import { failed, ok, type Result } from "../base/result.ts";
import { countLayout } from "../stats/index.ts";
import type { Arm } from "../schema/arm.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { actingEffects } from "./acting-effects.ts";
import { armEffects } from "./arm-effects.ts";
import { checkRun } from "./check-run.ts";
import { forcesOf } from "./forces.ts";
import { physiologyOf } from "./physiology-of.ts";
import type { Run, RunArm } from "./run.ts";
import { typicalValues } from "./typical.ts";

/** The harm multipliers of an arm's regimens, multiplied; a second graft is nobody's harm. */
function harmFactors(arm: Arm, facts: Facts): RunArm["factors"] {
  const factors = { dead: 1, relapsed: 1, regrafted: 1 };
  for (const { regimen, dose } of arm.regimens) {
    if (dose === 0) continue;
    const row = facts.regimens.find(({ id }) => id === regimen);
    factors.dead *= row?.deathFactor ?? 1;
    factors.relapsed *= row?.relapseFactor ?? 1;
  }
  return factors;
}

/** The first power of two a titre that is not under the limit can show, over the titre at A = 1: antibody under it is reported as under the limit. */
function antibodyLimit(titre: number, titreAtOne: number): number {
  let step = 1;
  while (step < titre) step *= 2;
  return step / titreAtOne;
}

/** Works out a run from a complete request and the facts, or says what is impossible in it. Equal requests and facts give equal runs. */
export function compileRun(request: RunRequest, facts: Facts): Result<Run, Failure> {
  const failures = checkRun(request, facts);
  if (failures.length > 0) return failed(...failures);
  const typical = typicalValues(facts.parameters, request.parameters);
  const acts = actingEffects(request.assume, request.scenarios);
  const recoveryRun = Math.round(typical.value("recoveryRun"));
  const end = request.horizon + Math.max(request.window, recoveryRun);
  const arms = request.arms.map((arm): RunArm => {
    const { effects, changes } = armEffects(arm, facts.effects, acts);
    return {
      forces: forcesOf(effects, 0, end + 1, typical.value("tauP")),
      changes,
      factors: request.harm ? harmFactors(arm, facts) : { dead: 1, relapsed: 1, regrafted: 1 },
    };
  });
  return ok({
    seed: request.seed,
    typical,
    physiology: physiologyOf(typical),
    policy: { threshold: request.threshold, minInterval: typical.value("minInterval") },
    visit: request.visit,
    units: Math.round(typical.value("units")),
    window: request.window,
    end,
    start: request.start,
    taper: request.taper,
    milestones: {
      recoveryCount: typical.value("recoveryCount"),
      recoveryRun,
      antibodyLimit: antibodyLimit(request.titre, typical.value("T50")),
    },
    layout: countLayout(request.arms.length, request.horizon),
    arms,
  });
}
