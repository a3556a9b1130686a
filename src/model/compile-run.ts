import { failed, ok, type Result } from "../base/result.ts";
import { type Engine, plainEngine } from "../kernel/index.ts";
import { countLayout } from "../stats/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { actingEffects } from "./acting-effects.ts";
import { branchesOf, rulesOf } from "./branches-of.ts";
import { checkRun } from "./check-run.ts";
import { factsOf } from "./facts-of.ts";
import { forcesOf } from "./forces.ts";
import { immunityClasses } from "./immunity-classes.ts";
import { lifeClasses } from "./life-classes.ts";
import { modelStructure } from "./model-structure.ts";
import { physiologyOf } from "./physiology-of.ts";
import type { Branch, Run } from "./run.ts";
import { typicalValues } from "./typical.ts";

/** The first power of two a titre that is not under the limit can show, over the titre at A = 1: antibody under it is reported as under the limit. */
function antibodyLimit(titre: number, titreAtOne: number): number {
  let step = 1;
  while (step < titre) step *= 2;
  return step / titreAtOne;
}

/** One object for all harm that is the same, so that what follows from it need be reckoned once. */
function theSame(known: Map<string, Branch["harm"]>, harm: Branch["harm"]): Branch["harm"] {
  const text = JSON.stringify(harm);
  const before = known.get(text) ?? harm;
  known.set(text, before);
  return before;
}

/** What histories depend on: the patients of the seed, and what becomes of them before therapy. */
function historyText(
  { seed, structure, alike, threshold, visit, start, taper, parameters }: RunRequest,
  facts: Facts,
): string {
  const table = facts.parameters.map(({ symbol, value, betweenPatients }) => [
    symbol,
    parameters[symbol] ?? value,
    betweenPatients,
  ]);
  return JSON.stringify([seed, structure, alike, threshold, visit, start, taper, table]);
}

/** Works out a run from a complete request, which may bring regimens of its own, and the shipped facts, or says what is impossible in it. Equal requests and facts give equal runs, to be lived by `engine`, or in TypeScript where the structure of the model asks for it. */
export function compileRun(request: RunRequest, shipped: Facts, engine: Engine = plainEngine): Result<Run, Failure> {
  const failures = checkRun(request, shipped);
  if (failures.length > 0) return failed(...failures);
  const facts = factsOf(request, shipped);
  const structure = modelStructure(request.structure);
  const { hostSupply } = structure;
  const typical = typicalValues(facts.parameters, { ...request.parameters, ...structure.values }, request.alike);
  const acts = actingEffects(request, facts);
  const recoveryRun = Math.round(typical.value("recoveryRun"));
  const end = request.horizon + Math.max(request.window, recoveryRun);
  const progenitorTurnover = typical.value("tauP");
  const setting = { facts, acts, harm: request.harm, days: end + 1, progenitorTurnover, hostSupply };
  const planned = request.arms.map((arm) => ({
    name: arm.arm,
    rules: rulesOf(arm),
    branches: branchesOf(arm, setting),
  }));
  const lives = lifeClasses(planned);
  const immunity = immunityClasses(planned, lives);
  const harms = new Map<string, Branch["harm"]>();
  const arms = planned.map((arm, index) => ({
    ...arm,
    branches: arm.branches.map((branch) => ({ ...branch, harm: theSame(harms, branch.harm) })),
    immunity: immunity[index],
    livesAs: lives[index]!,
  }));
  return ok({
    engine: structure.inEveryEngine ? engine : plainEngine,
    seed: request.seed,
    typical,
    parameters: request.parameters,
    structure,
    physiology: physiologyOf(typical, structure),
    resting: forcesOf([], 0, 1, progenitorTurnover, hostSupply),
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
    layout: countLayout(
      request.arms.length,
      request.horizon,
      arms.map(({ rules }) => rules.length),
    ),
    arms,
    historyText: request.draws === undefined ? historyText(request, facts) : undefined,
  });
}
