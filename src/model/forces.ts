import { type DayForces, exponential, FORCE, restingForces } from "../kernel/index.ts";
import { type EffectOnDay, effectsOf } from "./effect-on-day.ts";
import { calmingAt, escapeShares, infusedCells, outputAt, survivingPlasmaCells } from "./effect-curves.ts";

const MOMENTS = [0, 0.5, 1] as const;

function active(effect: { readonly from: number; readonly days: number }, day: number): boolean {
  return day >= effect.from && day < effect.from + effect.days;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Days after an exchange on which antibody still comes back fast. */
const REBOUND = 2;

/**
 * What effects do day by day over `days` days from `firstDay`, on their clock: the lane-independent forces of the kernel. `progenitorTurnover` is tau_P in days.
 * Nothing done gives resting forces to the bit, so that a twin without effect equals watchful waiting.
 */
export function forcesOf(
  effects: readonly EffectOnDay[],
  firstDay: number,
  days: number,
  progenitorTurnover: number,
): DayForces {
  const shares = escapeShares(effects);
  const forces = restingForces(firstDay, days, shares);
  const { values, width } = forces;
  const stays = exponential(-0.5 / progenitorTurnover);
  let graft = 1;
  for (let index = 0; index < days; index += 1) {
    const day = firstDay + index;
    const row = index * width;
    for (const effect of effectsOf(effects, "remove")) {
      if (effect.day === day) values[row + FORCE.remove] = (values[row + FORCE.remove] ?? 1) * effect.left;
    }
    const rebounds = effectsOf(effects, "remove").some(
      (effect) => effect.left < 1 && day >= effect.day && day <= effect.day + REBOUND,
    );
    values[row + FORCE.fine] = rebounds ? 1 : 0;
    const nets = effectsOf(effects, "net").filter((effect) => active(effect, day));
    values[row + FORCE.lossFactor] = exponential(sum(nets.map(({ theta }) => theta)));
    const epos = effectsOf(effects, "epo").filter((effect) => active(effect, day));
    values[row + FORCE.addedErythropoietin] = sum(epos.map(({ add }) => add));
    const grafts = effectsOf(effects, "graft").filter((effect) => active(effect, day));
    const target = 1 + sum(grafts.map(({ rise }) => rise));
    MOMENTS.forEach((moment, place) => {
      const end = moment === 1;
      values[row + FORCE.secretionAtStart + place] =
        survivingPlasmaCells(effects, day + moment, end) * outputAt(effects, day + moment, end);
      values[row + FORCE.calmAtStart + place] = calmingAt(effects, day + moment, end);
      if (moment > 0) graft = target + (graft - target) * stays;
      values[row + FORCE.graftAtStart + place] = graft;
      shares.forEach((share, group) => {
        values[row + FORCE.supply + 3 * group + place] = infusedCells(effects, share, day + moment, progenitorTurnover);
      });
    });
  }
  return forces;
}
