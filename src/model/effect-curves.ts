import { exponential } from "../kernel/index.ts";
import { type EffectOnDay, effectsOf } from "./effect-on-day.ts";

/** Whether something of `day` acts at a moment; `before` asks for the limit from the left, just before that day's events. */
function begun(day: number, moment: number, before: boolean): boolean {
  return before ? day < moment : day <= moment;
}

/** The share of plasma cells that depletion, boluses and graft against plasma cells leave, each splitting what is then present, so that the shares multiply. */
export function survivingPlasmaCells(effects: readonly EffectOnDay[], moment: number, before: boolean): number {
  let left = 1;
  for (const effect of effects) {
    if (effect.kind === "deplete") {
      const under = Math.min(effect.days, Math.max(0, moment - effect.from));
      left *= effect.spared + (1 - effect.spared) * exponential(-effect.rate * under);
    } else if (effect.kind === "gvp") {
      left *= exponential(-effect.rate * Math.max(0, moment - effect.from));
    } else if (effect.kind === "bolus" && begun(effect.day, moment, before)) {
      left *= effect.left;
    }
  }
  return left;
}

/** Π(1 − e_j) over the calming doses given so far. */
function remaining(doses: readonly Extract<EffectOnDay, { kind: "calm" }>[], moment: number, before: boolean): number {
  return doses
    .filter(({ day }) => begun(day, moment, before))
    .reduce((left, { size, day, decay }) => left * (1 - size * exponential(-(moment - day) / decay)), 1);
}

/** 1 − e_T: what calming leaves of cellular inhibition. */
export function calmingAt(effects: readonly EffectOnDay[], moment: number, before: boolean): number {
  return remaining(effectsOf(effects, "calm"), moment, before);
}

/** q: what calming leaves of the output of antibody, regimen by regimen, each with its one `output`. */
export function outputAt(effects: readonly EffectOnDay[], moment: number, before: boolean): number {
  const groups = new Map<string, Extract<EffectOnDay, { kind: "calm" }>[]>();
  for (const dose of effectsOf(effects, "calm")) {
    if (dose.output <= 0) continue;
    const group = `${dose.output} ${dose.regimen}`;
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [dose]);
    else own.push(dose);
  }
  let left = 1;
  for (const own of groups.values()) left *= 1 - own[0]!.output * (1 - remaining(own, moment, before));
  return left;
}

/** The shares of units that lack the antigen, each once, in rising order. */
export function escapeShares(effects: readonly EffectOnDay[]): readonly number[] {
  return [...new Set(effectsOf(effects, "supply").map(({ escapeShare }) => escapeShare))].sort((a, b) => a - b);
}

const SAME = 1e-6;

/** C: supply by the infused cells of one share at a moment, the answer of C' = (S_C − C)/tau_P to decaying impulses, in closed form. */
export function infusedCells(
  effects: readonly EffectOnDay[],
  share: number,
  moment: number,
  progenitorTurnover: number,
): number {
  let cells = 0;
  for (const { day, eps, decay, escapeShare } of effectsOf(effects, "supply")) {
    const age = moment - day;
    if (escapeShare !== share || age <= 0) continue;
    const gap = 1 - progenitorTurnover / decay;
    cells +=
      Math.abs(gap) < SAME
        ? (eps * age * exponential(-age / decay)) / progenitorTurnover
        : (eps * (exponential(-age / decay) - exponential(-age / progenitorTurnover))) / gap;
  }
  return cells;
}
