import { type DayForces, exponential, FORCE, restingForces } from "../kernel/index.ts";
import { calmingAt, escapeShares, infusedCells, outputAt, survivingPlasmaCells } from "./effect-curves.ts";
import { type EffectOnDay, effectsOf } from "./effect-on-day.ts";

const MOMENTS = [0, 0.5, 1] as const;
/** Days after an exchange on which antibody still comes back fast. */
const REBOUND = 2;
/** The share of patients in whom host cells lack the antigen. */
const EVERYBODY = 1;

/** Writes one force of every day; `force` may be several in a row, one a moment. */
type Write = (force: number, value: (day: number) => number) => void;

function overMoments(write: Write, force: number, value: (moment: number, end: boolean) => number): void {
  MOMENTS.forEach((moment, place) => write(force + place, (day) => value(day + moment, moment === 1)));
}

/** The sum over effects that act on a day of their interval. */
function activeSum<Effect extends { readonly from: number; readonly days: number }>(
  effects: readonly Effect[],
  size: (effect: Effect) => number,
): (day: number) => number {
  return (day) =>
    effects.reduce(
      (sum, effect) => (day >= effect.from && day < effect.from + effect.days ? sum + size(effect) : sum),
      0,
    );
}

function writeExchanges(effects: readonly EffectOnDay[], write: Write): void {
  const exchanges = effectsOf(effects, "remove").filter(({ left }) => left < 1);
  if (exchanges.length === 0) return;
  write(FORCE.remove, (day) => exchanges.reduce((left, effect) => (effect.day === day ? left * effect.left : left), 1));
  write(FORCE.fine, (day) => (exchanges.some((effect) => day >= effect.day && day <= effect.day + REBOUND) ? 1 : 0));
}

function writeGraft(effects: readonly EffectOnDay[], write: Write, progenitorTurnover: number): void {
  const grafts = effectsOf(effects, "graft");
  if (grafts.length === 0) return;
  const rise = activeSum(grafts, (effect) => effect.rise);
  const stays = exponential(-0.5 / progenitorTurnover);
  const towards = (from: number, day: number): number => 1 + rise(day) + (from - 1 - rise(day)) * stays;
  for (const halves of [0, 1, 2]) {
    let supply = 1;
    write(FORCE.graftAtStart + halves, (day) => {
      const start = supply;
      supply = towards(towards(start, day), day);
      return halves === 0 ? start : halves === 1 ? towards(start, day) : supply;
    });
  }
}

/**
 * What effects do day by day over `days` days from `firstDay`, on their clock: the lane-independent forces of the kernel. `progenitorTurnover` is tau_P in days; `hostSupply` that of host cells, always there, the first group where there is any.
 * Nothing done gives resting forces to the bit, so that a twin without effect equals watchful waiting.
 */
export function forcesOf(
  effects: readonly EffectOnDay[],
  firstDay: number,
  days: number,
  progenitorTurnover: number,
  hostSupply = 0,
): DayForces {
  const shares = escapeShares(effects);
  const hosts = hostSupply > 0 ? [EVERYBODY] : [];
  const forces = restingForces(firstDay, days, [...hosts, ...shares]);
  const write: Write = (force, value) => {
    for (let index = 0; index < days; index += 1) forces.values[index * forces.width + force] = value(firstDay + index);
  };
  const nets = effectsOf(effects, "net");
  const epos = effectsOf(effects, "epo");
  const calming = effectsOf(effects, "calm");
  writeExchanges(effects, write);
  writeGraft(effects, write, progenitorTurnover);
  if (nets.length > 0) {
    const theta = activeSum(nets, (effect) => effect.theta);
    write(FORCE.lossFactor, (day) => exponential(theta(day)));
  }
  if (epos.length > 0)
    write(
      FORCE.addedErythropoietin,
      activeSum(epos, ({ add }) => add),
    );
  if (calming.length > 0) overMoments(write, FORCE.calmAtStart, (at, end) => calmingAt(calming, at, end));
  const secretion = effects.filter(({ kind }) => ["deplete", "gvp", "bolus", "calm"].includes(kind));
  if (secretion.length > 0) {
    overMoments(
      write,
      FORCE.secretionAtStart,
      (at, end) => survivingPlasmaCells(secretion, at, end) * outputAt(calming, at, end),
    );
  }
  if (hostSupply > 0) overMoments(write, FORCE.supply, () => hostSupply);
  shares.forEach((share, group) => {
    overMoments(write, FORCE.supply + 3 * (hosts.length + group), (at) =>
      infusedCells(effects, share, at, progenitorTurnover),
    );
  });
  return forces;
}
