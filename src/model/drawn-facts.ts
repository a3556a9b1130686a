import type { Effect } from "../schema/effect.ts";
import type { Facts } from "../schema/facts.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { Regimen } from "../schema/regimen.ts";

const SHARED = "cord-blood";

/** A draw's number by the first of these names it has, remembered as used; otherwise what stands. */
type Drawn = (standing: number, ...names: readonly string[]) => number;

function drawnParameter(parameter: Parameter, drawn: Drawn): Parameter {
  const { symbol, betweenPatients } = parameter;
  const logNormal = betweenPatients?.startsWith("log-normal ") === true;
  const spread = logNormal ? drawn(NaN, `sd ${symbol}`) : NaN;
  return {
    ...parameter,
    value: drawn(parameter.value, symbol),
    betweenPatients: Number.isNaN(spread) ? betweenPatients : `log-normal ${spread}`,
  };
}

function drawnEffect(effect: Effect, names: readonly string[], drawn: Drawn): Effect {
  if (effect.role !== "default") return effect;
  const under = (what: string): readonly string[] => names.map((name) => `${name} ${what}`);
  return {
    ...effect,
    size: drawn(effect.size, ...under(effect.kind)),
    spared: effect.spared === null ? null : drawn(effect.spared, ...under("spared")),
  };
}

function drawnRegimen(regimen: Regimen, names: readonly string[], drawn: Drawn): Regimen {
  const under = (what: string): readonly string[] => names.map((name) => `${name} ${what}`);
  return {
    ...regimen,
    deathFactor: drawn(regimen.deathFactor, ...under("death")),
    relapseFactor: drawn(regimen.relapseFactor, ...under("relapse")),
  };
}

/** The facts under one draw: its numbers in place of typical values, spreads, sizes of default effects and factors on hazards; what it does not name stands. `cord-blood` names every regimen that gives cord blood. Throws at a name no row has, because that is a bug. */
export function drawnFacts(facts: Facts, draw: ParameterDraw): Facts {
  const used = new Set<string>();
  const drawn: Drawn = (standing, ...names) => {
    for (const name of names) {
      const value = draw[name];
      if (value === undefined) continue;
      used.add(name);
      return value;
    }
    return standing;
  };
  const cordBlood = new Set(facts.regimens.flatMap(({ id, cordBlood: gives }) => (gives === "yes" ? [id] : [])));
  const namesOf = (id: string): readonly string[] => (cordBlood.has(id) ? [id, SHARED] : [id]);
  const under: Facts = {
    parameters: facts.parameters.map((row) => drawnParameter(row, drawn)),
    regimens: facts.regimens.map((row) => drawnRegimen(row, namesOf(row.id), drawn)),
    effects: facts.effects.map((row) => drawnEffect(row, namesOf(row.regimen), drawn)),
  };
  const unknown = Object.keys(draw).find((name) => !used.has(name));
  if (unknown !== undefined) throw new Error(`a draw of what no row has: ${unknown}`);
  return under;
}
